import { readFileSync, writeFileSync } from 'node:fs';
import { openLexicon } from '../../glossary/lexicon.ts';
import { chooser } from '../../reading/choosing/choose.ts';
import { openModel } from '../../reading/choosing/model.ts';
import { sentenceRanges } from '../../reading/sentences.ts';
import { candidatesIn, rivalsIn } from '../../reading/separable/candidates.ts';
import { factsOf } from '../../reading/separable/facts.ts';
import { likeliest } from '../../reading/separable/index.ts';
import { SentenceView, VerbLevels } from '../../reading/separable/view.ts';
import { tokenise } from '../../reading/tokens.ts';
import { loadPack } from '../glossary-pack.ts';
import { type GoldSentence, readGold } from './gold.ts';
import { GrowingModel, type Lattice, Lattices } from './lattice.ts';
import { logistic, type Sample, type Weights } from './logistic.ts';
import { tableOf } from './table.ts';
import { train } from './train.ts';

const OUT = new URL('../../reading/separable/weights.json', import.meta.url);
const PRIOR = new URL('separable-prior.json', import.meta.url);
/** The tags of each fold are chosen by a model tuned on the others: on its own text it is too sure of particles. */
const FOLDS = 4;
const LEAST = 0.05;

interface Example extends Sample {
  readonly verb: number;
  readonly particle: number;
}
/** A sentence's candidates, with the number of pairs that the treebank has. */
interface Pairs {
  readonly fold: number;
  readonly gold: number;
  readonly examples: readonly Example[];
}

const lexicon = openLexicon(loadPack().index);
const levels = new VerbLevels(lexicon);

function tagged(sentences: readonly GoldSentence[], lattices: readonly (readonly Lattice[])[], model: GrowingModel) {
  const foldOf = (i: number) => Math.floor((i * FOLDS * 4) / sentences.length) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = lattices.filter((_, i) => foldOf(i) !== fold).flat();
    const table = tableOf(train(others, model.names.size), model.names, 0.15);
    const choose = chooser(lexicon, openModel(table));
    return sentences.filter((_, i) => foldOf(i) === fold).map((sentence) => pairsOf(sentence, fold, choose));
  }).flat();
}

function pairsOf({ text, tokens: gold }: GoldSentence, fold: number, choose: ReturnType<typeof chooser>): Pairs {
  const tokens = tokenise(text);
  const examples = sentenceRanges(tokens).flatMap(([from, to]) => {
    const words = choose(tokens.slice(from, to));
    const candidates = candidatesIn(words, lexicon);
    const rivalsOf = rivalsIn(candidates);
    const view = new SentenceView(words, levels);
    return candidates.map((candidate): Example => {
      const verb = words[candidate.verb]!.token.start;
      const particle = words[candidate.particle]!.token.start;
      const right = gold.some((g) => g.start === particle && g.verbStart === verb);
      return { facts: factsOf(candidate, rivalsOf(candidate), view), right, verb, particle };
    });
  });
  return { fold, gold: gold.filter((g) => g.particle).length, examples };
}

/** Precision, recall and F1 of the pairs that these weights find. */
function figures(sentences: readonly Pairs[], weightsOf: (fold: number) => Weights): string {
  let [hit, said, gold] = [0, 0, 0];
  for (const { fold, examples, gold: pairs } of sentences) {
    const weights = weightsOf(fold);
    const scored = examples.map((candidate) => ({
      candidate,
      score: candidate.facts.reduce((sum, fact) => sum + (weights.get(fact) ?? 0), 0),
    }));
    const found = likeliest(scored.filter(({ score }) => score > 0));
    said += found.length;
    hit += found.filter(({ right }) => right).length;
    gold += pairs;
  }
  return `P ${((100 * hit) / said).toFixed(1)}  R ${((100 * hit) / gold).toFixed(1)}  F1 ${((200 * hit) / (said + gold)).toFixed(1)}`;
}

/**
 * Tunes the weights of separable verbs on treebank files and writes them: `npm run tune:separable -- FILE ...`. It starts from
 * what the rules of word order lead one to expect (separable-prior.json), since a treebank of this size has a few hundred pairs.
 */
function main(paths: readonly string[]): void {
  const prior: Weights = new Map(Object.entries(JSON.parse(readFileSync(PRIOR, 'utf8')) as Record<string, number>));
  const model = new GrowingModel();
  const builder = new Lattices(lexicon, model);
  const sentences = paths.flatMap(readGold);
  const pairs = tagged(
    sentences,
    sentences.map((s) => builder.of(s)),
    model,
  );
  const tune = (keep: (p: Pairs) => boolean) =>
    logistic(
      pairs.filter(keep).flatMap((p) => p.examples),
      prior,
    );
  const held = Array.from({ length: FOLDS }, (_, fold) => tune((p) => p.fold !== fold));
  console.error(`cross-validated: ${figures(pairs, (fold) => held[fold]!)}`);
  const weights = [...tune(() => true)].filter(([, w]) => Math.abs(w) >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1));
  const table = Object.fromEntries(weights.map(([fact, w]) => [fact, Number(w.toFixed(2))]));
  writeFileSync(OUT, `${JSON.stringify(table, undefined, 2)}\n`);
}

main(process.argv.slice(2));
