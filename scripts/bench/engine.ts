import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openLexicon } from '../../glossary/lexicon.ts';
import { createEngine, type Engine } from '../../reading/engine.ts';
import { loadPack } from '../glossary-pack.ts';
import { type Figure, median, milliseconds, timed } from './measure.ts';
import { hunspellSeconds } from './peer.ts';
import { longText, wordsIn } from './text.ts';

const LONG = 200_000;
const ARTICLE = 1000;

/** Load, memory and speed of the engine in Node, in one thread. */
export function engineFigures(): Figure[] {
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
  const count = long.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
  const seconds = timed(() => analyse(engine, long)) / 1000;
  const memoryUsed = (memory() - before + index.byteLength) / 1024 / 1024;
  const peer = hunspellSeconds(long);
  return [
    {
      what: 'open the glossary index',
      value: milliseconds(median(loads)),
      note: `first time ${milliseconds(loads[0] ?? 0)}`,
    },
    { what: `${ARTICLE} words, first text`, value: milliseconds(cold), note: `again ${milliseconds(warm)}` },
    { what: 'words a second', value: rate(count / seconds), note: `generated text of ${rate(count)} words` },
    { what: 'memory, index included', value: `${memoryUsed.toFixed(1)} MB`, note: 'after that text' },
    peer === undefined
      ? { what: 'hunspell -s on the same text', value: 'not measured', note: 'needs hunspell and hunspell-nl' }
      : {
          what: 'hunspell -s on the same text',
          value: `${rate(count / peer)} words/s`,
          note: `Leeswijzer is ${(peer / seconds).toFixed(1)} times as fast`,
        },
  ];
}

function analyse(engine: Engine, paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) engine.analyse(paragraph);
}

const rate = (number: number) => Math.round(number).toLocaleString('en-GB');

/** Bytes in use once all that can go has gone. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
