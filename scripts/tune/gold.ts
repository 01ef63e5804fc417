import { readFileSync } from 'node:fs';
import type { Tag } from '../../reading/word.ts';

/** One token of a treebank sentence, with what the engine should say of it. */
export interface GoldToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** As written in running text; for a verb whose particle stands apart, without the particle. */
  readonly lemma: string;
  readonly tag: Tag | undefined;
  readonly pos: string | undefined;
  /** Noun, verb, adjective or adverb. */
  readonly content: boolean;
  /** Degrees, ordinals, diminutives, participles used as adjectives: several lemmas and classes are right. */
  readonly free: boolean;
  /** The particle of a separable verb that stands apart. */
  readonly particle: boolean;
  /** Of our own examples: class and lemma are known, the tag is any that fits them. */
  readonly anyTag?: true;
  /** Where the verb of such a particle starts. */
  readonly verbStart?: number;
}
export interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

const POS: Record<string, string> = { NOUN: 'noun', VERB: 'verb', AUX: 'verb', ADJ: 'adjective', ADV: 'adverb' };
const FREE = /\bTW\|rang|\bWW\|(vd|od)\|prenom|\|(dim|comp|sup)\b/;

/** The tag for a CGN tag (Van Eynde 2004); undefined where the engine has no counterpart. */
const TAG_RULES: readonly (readonly [RegExp, Tag])[] = [
  [/^N\|eigen|^SPEC\|deeleigen/, 'name'],
  [/^N\|soort\|mv/, 'noun-pl'],
  [/^N\|soort.*\|onz/, 'noun-het'],
  [/^N\|soort/, 'noun-de'],
  [/^WW\|pv\|tgw\|met-t/, 'fin-t'],
  [/^WW\|pv\|tgw\|mv/, 'fin-pl'],
  [/^WW\|pv\|verl\|mv/, 'past-pl'],
  [/^WW\|pv\|verl/, 'past-sg'],
  [/^WW\|pv/, 'fin-sg'],
  [/^WW\|inf/, 'inf'],
  [/^WW\|vd\|.*met-e/, 'part-e'],
  [/^WW\|vd/, 'part'],
  [/^WW\|od\|.*met-e/, 'pres-part-e'],
  [/^WW\|od/, 'pres-part'],
  [/^ADJ\|.*\|sup/, 'sup'],
  [/^ADJ\|.*\|comp\|met-e/, 'comp-e'],
  [/^ADJ\|.*\|comp/, 'comp'],
  [/^ADJ\|.*met-e/, 'adj-e'],
  [/^ADJ\|.*met-s/, 'adj-s'],
  [/^ADJ/, 'adj'],
  [/^TW\|rang/, 'ord'],
  [/^TW/, 'num'],
  [/^LID/, 'art'],
  [/^VZ\|fin/, 'prt'],
  [/^VZ/, 'prep'],
  [/^VG\|neven/, 'conj'],
  [/^VG/, 'sub'],
  [/^VNW\|.*adv-pron/, 'pron-adv'],
  [/^VNW\|refl/, 'refl'],
  [/^VNW\|bez/, 'poss'],
  [/^VNW\|betr/, 'pron-rel'],
  [/^VNW\|pers\|pron\|nomin/, 'pron-subj'],
  [/^TSW/, 'intj'],
  [/^LET/, 'punct'],
  [/^SPEC\|afk/, 'abbr'],
];

function tagOf(xpos: string, upos: string, deprel: string, lemma: string): Tag | undefined {
  if (xpos.startsWith('VZ') && lemma === 'te' && deprel === 'mark') return 'te';
  const rule = TAG_RULES.find(([pattern]) => pattern.test(xpos));
  if (rule) return rule[1];
  if (upos === 'ADV') return /sup/.test(xpos) ? 'sup' : 'adv';
  if (upos === 'DET') return 'det';
  if (upos === 'PRON')
    return /\|sup/.test(xpos)
      ? 'sup'
      : /prenom/.test(xpos)
        ? 'det'
        : /red\|3\|ev\|fem|red\|3\|mv/.test(xpos)
          ? 'pron-subj'
          : 'pron';
  return undefined;
}

/** Reads a treebank in CoNLL-U. */
export function readGold(path: string): GoldSentence[] {
  const out: GoldSentence[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text) out.push({ text: text.replace(/\s/g, ' '), tokens: tokensOf(block, text) });
  }
  return out;
}

function tokensOf(block: string, text: string): GoldToken[] {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'));
  const particles = new Map<number, string>();
  for (const row of rows) {
    const verb = /Separable=(\d+)/.exec(row[9]!)?.[1];
    if (verb) particles.set(Number(verb), row[1]!.toLowerCase());
  }
  let at = 0;
  const tokens = rows.map((row): GoldToken => {
    const [id, form, lemma, upos, xpos, , , deprel, , misc] = row as string[];
    const start = text.indexOf(form!, at);
    at = start + form!.length;
    const whole = /(?:^|\|)Lemma=([^|]*)/.exec(misc!)?.[1] ?? lemma!;
    const particle = particles.get(Number(id));
    const bare = particle && whole.startsWith(particle) ? whole.slice(particle.length) : whole;
    const separate = /Separable=/.test(misc!);
    const pos = POS[upos!];
    return {
      start,
      end: at,
      form: form!,
      lemma: fold(bare),
      tag: tagOf(xpos!, upos!, deprel!, lemma!),
      pos,
      content: pos !== undefined && !separate,
      free: FREE.test(xpos!),
      particle: separate,
    };
  });
  return tokens.map((token, i) => {
    const verb = /Separable=(\d+)/.exec(rows[i]![9]!)?.[1];
    return verb ? { ...token, verbStart: tokens[Number(verb) - 1]!.start } : token;
  });
}

/** Spelling differences that make no difference: case, apostrophes, the treebank's compound marks. */
export const fold = (s: string): string =>
  s.replaceAll('_', '').toLowerCase().normalize('NFC').replaceAll('\u2019', "'");
