import { writeFileSync } from 'node:fs';
import { openLexicon } from '../../glossary/lexicon.ts';
import type { Lexicon } from '../../reading/types.ts';
import { loadPack } from '../glossary-pack.ts';
import { exampleSentences } from './examples.ts';
import { forgetful } from './forgetful.ts';
import { framedSentences } from './frames.ts';
import { readGold } from './gold.ts';
import { GrowingModel, Lattices } from './lattice.ts';
import { tableOf } from './table.ts';
import { train } from './train.ts';

const OUT = new URL('../../reading/choosing/weights.json', import.meta.url);
/** Weights below this move no decision that matters. */
const LEAST = 0.15;

/** Tunes the weights of the sequence model on treebank files (CoNLL-U) and writes them: `npm run tune -- FILE ...` */
function main(paths: readonly string[]): void {
  const model = new GrowingModel();
  const gold = paths.flatMap(readGold);
  const whole = openLexicon(loadPack().index);
  const own = [...framedSentences(whole), ...exampleSentences()];
  const sentences = lexicons(whole).flatMap((lexicon) => {
    const lattices = new Lattices(lexicon, model);
    const texts = lexicon === whole ? [...gold, ...own] : gold;
    return texts.flatMap((sentence) => lattices.of(sentence));
  });
  const weights = train(sentences, model.names.size);
  const table = tableOf(weights, model.names, LEAST);
  writeFileSync(OUT, `${JSON.stringify(table, undefined, 2)}\n`);
  console.error(
    `${sentences.length} sentences, ${Object.keys(table.facts).length} facts, ${Object.keys(table.tags).length} pairs of tags`,
  );
}

/** The glossary as it is, and twice with other words forgotten. */
const lexicons = (whole: Lexicon): Lexicon[] => [whole, forgetful(whole, 1), forgetful(whole, 2)];

main(process.argv.slice(2));
