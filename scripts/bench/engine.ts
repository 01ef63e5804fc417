import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Engine } from '../../reading/engine.ts';
import { loadPack } from '../glossary-pack.ts';
import { bundledEngine } from './bundle.ts';
import { type Figure, median, milliseconds, timed } from './measure.ts';
import { hunspellSeconds } from './peer.ts';
import { longText, paragraphsOf, wordsIn } from './text.ts';

const LONG = 200_000;
const ARTICLE = 1000;
/** Times that a text from a file is read: the first meets its words, the last is an engine at work for a while. */
const PASSES = 5;

/** Load, memory and speed of the engine in Node, in one thread; also on texts of one's own, plain or CoNLL-U. */
export async function engineFigures(files: readonly string[]): Promise<Figure[]> {
  const { createEngine, openLexicon } = await bundledEngine();
  const { index } = loadPack();
  const loads = Array.from({ length: 5 }, () => timed(() => createEngine(openLexicon(index))));
  const before = memory();
  const lexicon = openLexicon(index);
  const engine = createEngine(lexicon);
  const words = Array.from({ length: 20_000 }, (_, i) => lexicon.entry((i * 7) % lexicon.meta.entries).lemma).filter(
    (lemma) => /^\p{Ll}{5,}$/u.test(lemma),
  );
  const article = longText(ARTICLE, words);
  const cold = timed(() => analyse(engine, article));
  const warm = median(Array.from({ length: 5 }, () => timed(() => analyse(engine, article))));
  const long = longText(LONG, words);
  const speed = passes(engine, long, 2);
  const memoryUsed = (memory() - before + index.byteLength) / 1024 / 1024;
  // Used once more, or it might have been collected before it was measured.
  engine.analyse('');
  return [
    {
      what: 'open the glossary index',
      value: milliseconds(median(loads)),
      note: `first time ${milliseconds(loads[0] ?? 0)}`,
    },
    { what: `${ARTICLE} words, first text`, value: milliseconds(cold), note: `again ${milliseconds(warm)}` },
    { what: 'words a second', ...speed, note: `generated text of ${rate(countOf(long))} words; ${speed.note}` },
    { what: 'memory, index included', value: `${memoryUsed.toFixed(1)} MB`, note: 'after that text' },
    peerFigure(long, speed.first),
    ...files.map((file) => {
      const { value, note } = passes(createEngine(openLexicon(index)), paragraphsOf(file), PASSES);
      return { what: `words a second, ${file.split(/[\\/]/).at(-1)}`, value, note };
    }),
  ];
}

/** Words a second at first sight of a text and once it was read before. */
function passes(engine: Engine, paragraphs: readonly string[], times: number) {
  const count = countOf(paragraphs);
  const rates = Array.from({ length: times }, () => count / (timed(() => analyse(engine, paragraphs)) / 1000));
  const [first = 0] = rates;
  return { first, value: rate(first), note: `at first sight; again ${rate(rates.at(-1)!)}` };
}

function peerFigure(paragraphs: readonly string[], speed: number): Figure {
  const what = 'hunspell -s on the same text';
  const seconds = hunspellSeconds(paragraphs);
  if (seconds === undefined) return { what, value: 'not measured', note: 'needs hunspell and hunspell-nl' };
  const peer = countOf(paragraphs) / seconds;
  return { what, value: `${rate(peer)} words/s`, note: `Leeswijzer is ${(speed / peer).toFixed(1)} times as fast` };
}

function analyse(engine: Engine, paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) engine.analyse(paragraph);
}

const countOf = (paragraphs: readonly string[]) => paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
const rate = (number: number) => Math.round(number).toLocaleString('en-GB');

/** Bytes in use once all that can go has gone. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
