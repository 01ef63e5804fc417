import type { EntryHead } from '../reading/types.ts';
import { readExample } from './examples.ts';
import { BLOCK_SIZE } from './pack/format.ts';
import type { Entry } from './types.ts';

/** Number of the block that holds an entry. */
export const blockOf = (id: number): number => Math.floor(id / BLOCK_SIZE);

/** The lines of a block, decoded: the contents of entries blockOf(id) * 256 and on. */
export const readBlock = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split('\n');

/** The whole entry, from its head and the lines of its block. */
export function entryIn(block: readonly string[], head: EntryHead): Entry {
  const [gloss = '', form1, form2, sentence, translation] = (block[head.id % BLOCK_SIZE] ?? '').split('\t');
  return {
    ...head,
    senses: splitSenses(gloss),
    ...(form1 && { form1 }),
    ...(form2 && { form2 }),
    ...(sentence && translation && { example: readExample(sentence, translation) }),
  };
}

/** Senses of a gloss: split at "; " outside parentheses. */
export function splitSenses(gloss: string): string[] {
  const senses: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < gloss.length; i++) {
    const c = gloss[i];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === ';' && depth <= 0) {
      senses.push(gloss.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...senses, gloss.slice(from).trim()].filter((sense) => sense !== '');
}
