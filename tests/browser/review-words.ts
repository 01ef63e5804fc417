import { reviewed } from '../../learning/review.ts';
import type { Rating, Review, SavedWord } from '../../learning/types.ts';

const DAY_MS = 86_400_000;

/** The words of the review: what is typed for a gap, and the meaning by which a card is recognised. */
export const ANSWERS = [
  { lemma: 'aankondigen', gap: 'kondigde aan', gloss: 'to announce' },
  { lemma: 'waterschap', gap: 'waterschap', gloss: 'water board' },
  { lemma: 'gemaal', gap: 'gemaal', gloss: 'pumping station' },
  { lemma: 'sluis', gap: 'sluis', gloss: 'canal lock' },
  { lemma: 'dijk', gap: 'dijk', gloss: 'dyke' },
  { lemma: 'vijver', gap: 'vijver', gloss: 'pond' },
] as const;

/** Days before today and answers: as many as decide which kind of card comes next. */
const LOGS: Record<string, readonly (readonly [ago: number, rating: Rating])[]> = {
  // One answer: the sentence with a gap is next.
  aankondigen: [[40, 4]],
  // Three: English to Dutch.
  waterschap: [
    [300, 4],
    [280, 3],
    [240, 3],
  ],
  // Two: the meaning.
  gemaal: [
    [60, 4],
    [50, 3],
  ],
  // Forgotten seven times, and learned again each time: once more, and it is a leech.
  sluis: Array.from({ length: 15 }, (_, i) => [450 - 25 * i, i === 0 ? 4 : i % 2 ? 1 : 3] as const),
};

/** Two new words and four that are due, with their logs, as the extension keeps them. @param now milliseconds */
export function reviewWords(now: number) {
  // The reader's day begins at four in the morning; the middle of the day is the same day everywhere near.
  const today = Math.floor(now / DAY_MS);
  const words: SavedWord[] = [];
  const logs: { key: string; reviews: Review[] }[] = [];
  for (const [i, { lemma, gap, gloss }] of ANSWERS.entries()) {
    const pos = lemma === 'aankondigen' ? 'verb' : 'noun';
    const key = `${pos}:${lemma}`;
    const sentence = `Hier ${gap.includes(' ') ? 'kondigde zij het feest aan' : `ligt een ${gap} in de zon`}.`;
    const spans = gap.split(' ').map((part): [number, number] => {
      const at = sentence.indexOf(part);
      return [at, at + part.length];
    });
    const saved = now - 500 * DAY_MS + i;
    const context = { sentence, spans, title: 'Een krant', url: 'https://krant.example/stuk', metAt: saved };
    const times = { createdAt: saved, updatedAt: saved, keptAt: saved };
    const word: SavedWord = { key, lemma, pos, gloss, level: 'B1', contexts: [context], ...times };
    const reviews = (LOGS[lemma] ?? []).map(([ago, rating], n): Review => {
      const day = today - ago;
      return {
        id: `${lemma} ${n}`,
        key,
        at: now - ago * DAY_MS,
        day,
        rating,
        kind: 'meaning',
        retention: 0.9,
        took: 1,
      };
    });
    words.push(reviews.length > 0 ? reviewed(word, reviews, { ...reviews.at(-1)!, at: saved }) : word);
    if (reviews.length > 0) logs.push({ key, reviews });
  }
  return { words, logs };
}
