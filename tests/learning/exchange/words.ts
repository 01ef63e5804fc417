import fc from 'fast-check';
import { type Collection, merge } from '../../../learning/merge.ts';
import type { Edits, MetContext, Rating, Review, SavedWord } from '../../../learning/types.ts';
import { LEVELS, PARTS_OF_SPEECH } from '../../../reading/types.ts';
import { review } from '../samples.ts';

const DAY = 86_400_000;
export const TODAY = 20_500;
export const NOW = TODAY * DAY + 12 * 3_600_000;

/** Text as pages hold it, all that means something to HTML, tables and databases included; without control characters. */
export const someText = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('fiets', 'één', ' ', 'de ', '<b>', '&amp;', '"', "'", ';', ',', '\n') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('\t', '=', '-', '{{c1::x}}', '[sound:x]', '</div>', '<br>', '#', '🚲'),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 3 }) },
      ),
      { minLength, maxLength },
    )
    // Unicode has two ways to write é, and Anki keeps one of them.
    .map((parts) =>
      parts
        .join('')
        .replace(/(?![\t\n])[\p{Cc}\u2028\u2029]/gu, '')
        .normalize('NFC'),
    );

const filled = (longest: number) => someText(1, longest).filter((text) => text.trim() !== '');

const context: fc.Arbitrary<MetContext> = fc
  .record({
    sentence: filled(8),
    at: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })), { maxLength: 2 }),
    title: someText(0, 4).map((text) => text.replace(/\s+/gu, ' ')),
    url: fc.constantFrom('', 'https://krant.example/?a=1&b="2"', 'http://blad.example/#x', 'file:///boek.html'),
    metAt: fc.integer({ min: NOW - 300 * DAY, max: NOW }),
  })
  .map(({ at, ...rest }) => ({ ...rest, spans: spansIn(rest.sentence, at) }));

function spansIn(sentence: string, at: readonly (readonly [number, number])[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const [start, length] of [...at].sort((a, b) => a[0] - b[0])) {
    const end = start + length;
    // No word begins or ends within a character of two code units.
    const whole = sentence.slice(0, start).isWellFormed() && sentence.slice(0, end).isWellFormed();
    if (whole && end <= sentence.length && start >= (spans.at(-1)?.[1] ?? 0)) spans.push([start, end]);
  }
  return spans;
}

const tag = fc.constantFrom('nieuws', 'les 1', 'C2', 'één', 'a&b', 'x<y');
const edits: fc.Arbitrary<Edits> = fc.record(
  {
    gloss: stamped(filled(4).map((text) => text.trim())),
    note: stamped(filled(5).map((text) => text.trim())),
    tags: stamped(fc.uniqueArray(tag, { maxLength: 3 })),
    aside: stamped(fc.constantFrom('known' as const, 'suspended' as const, 'leech' as const, null)),
  },
  { requiredKeys: [] as [] },
);

function stamped<T>(value: fc.Arbitrary<T>) {
  return fc.record({ value, at: fc.integer({ min: NOW - 100 * DAY, max: NOW }) });
}

const savedWord: fc.Arbitrary<SavedWord> = fc
  .record(
    {
      lemma: fc.constantFrom(
        'fiets',
        'aankondigen',
        'op z’n minst',
        'café',
        'a/b',
        "'s avonds",
        'x<b>y',
        '=som',
        'TNO',
      ),
      pos: fc.constantFrom(...PARTS_OF_SPEECH),
      article: fc.constantFrom('de' as const, 'het' as const, 'de/het' as const),
      gloss: filled(4).map((text) => text.trim()),
      level: fc.constantFrom(...LEVELS),
      contexts: fc.uniqueArray(context, { selector: (c) => `${c.url}\n${c.sentence}`, maxLength: 4 }),
      createdAt: fc.integer({ min: NOW - 400 * DAY, max: NOW }),
      edits,
    },
    { requiredKeys: ['lemma', 'pos', 'gloss', 'contexts', 'createdAt'] },
  )
  .map((word) => ({ ...word, key: `${word.pos}:${word.lemma}`, updatedAt: NOW, keptAt: word.createdAt }));

/** Answers of one word, of consecutive days and now and then of the same. */
const log = (key: string, place: number): fc.Arbitrary<Review[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom<Rating>(1, 2, 3, 4), fc.nat(20_000)), {
      maxLength: 6,
    })
    .map((answers) => {
      // Nobody answers two words in one millisecond.
      let at = (TODAY - 60) * DAY + 36_000_000 + place;
      return answers.map(([days, rating, took], i) => {
        at += days * DAY + (i + 1) * 1000;
        return review(key, Math.floor(at / DAY), rating, { id: `${key} ${i}`, at, took });
      });
    });

/** A collection as a reader has it: in order, with schedules, no word removed. */
export const collection: fc.Arbitrary<Collection> = fc
  .uniqueArray(savedWord, { selector: ({ key }) => key, maxLength: 5 })
  .chain((words) => fc.tuple(fc.constant(words), fc.tuple(...words.map(({ key }, i) => log(key, i)))))
  .map(([words, logs]) => merge({ words, reviews: logs.flat() }, { words: [], reviews: [] }));
