import type { Op, Stored } from './kill-work.ts';

/** Words that are changed, and changes at each point. */
export const WORDS = 40;
const OPS = 16;
const DAY = 20_000;

/** Makes changes, and remembers those that were acknowledged. */
export class Work {
  readonly acked = new Set<string>();
  private readonly random: () => number;
  private number = 0;
  constructor(random: () => number) {
    this.random = random;
  }

  /** Some saves, answers, their undoing, and notes, in random order. */
  ops(): Op[] {
    return Array.from({ length: OPS }, () => this.op(`w${Math.floor(this.random() * WORDS)}`));
  }

  save(lemma: string): Op {
    const n = this.number++;
    const context = { sentence: `Zin ${n}.`, spans: [[0, 3]], title: '', url: 'http://krant.example/', metAt: n };
    const draft = { key: `noun:${lemma}`, lemma, pos: 'noun', gloss: 'word', context };
    return { id: `save ${lemma} Zin ${n}.`, name: 'save', payload: { draft } };
  }

  private op(lemma: string): Op {
    const n = this.number++;
    const key = `noun:${lemma}`;
    const kind = this.random();
    if (kind < 0.4) return this.save(lemma);
    if (kind < 0.6)
      return { id: `note ${lemma} ${n}`, name: 'edit-words', payload: { edits: [{ key, values: { note: `${n}` } }] } };
    const answered = [...this.acked].filter((id) => id.startsWith(`review ${lemma} `));
    const undone = answered[Math.floor(this.random() * answered.length)]?.split(' ')[2];
    if (kind < 0.7 && undone)
      return { id: `undo ${lemma} ${undone}`, name: 'undo-review', payload: { key, id: undone } };
    const answer = { rating: 1 + Math.floor(this.random() * 4), kind: 'meaning', retention: 0.9, took: 1 };
    const review = { id: `r${n}`, key, at: DAY * 86_400_000 + n * 1000, day: DAY + Math.floor(n / 50), ...answer };
    return { id: `review ${lemma} r${n}`, name: 'review', payload: { review } };
  }
}

/** What was acknowledged and is not there, and what is there by half. */
export function faults({ words, logs, blocks }: Stored, acked: ReadonlySet<string>): string[] {
  const wordOf = new Map(words.map((word) => [word.lemma, word]));
  const logOf = new Map(logs.map((log) => [log.key, log]));
  const notes = new Map<string, number>();
  const found: string[] = [];
  for (const id of acked) {
    const [what, lemma = '', ...rest] = id.split(' ');
    const word = wordOf.get(lemma);
    const review = logOf.get(`noun:${lemma}`)?.reviews.find((one) => one.id === rest[0]);
    const there = {
      save: word?.contexts.some(({ sentence }) => sentence === rest.join(' ')),
      review,
      undo: review?.undoneAt !== undefined,
      note: word,
    }[what as 'save'];
    if (!there) found.push(`lost: ${id}`);
    // Four changes are under way at once: any of the last four may be the one that stands.
    if (what === 'note') notes.set(lemma, Math.max(notes.get(lemma) ?? 0, Number(rest[0])));
  }
  for (const [lemma, n] of notes)
    if (!(Number(wordOf.get(lemma)?.edits?.note?.value) > n - 4 * OPS)) found.push(`lost: a note of ${lemma}`);
  for (const { key, reviews } of logs) {
    const word = wordOf.get(key.slice('noun:'.length));
    const standing = reviews.filter(({ undoneAt }) => undoneAt === undefined).length;
    if ((word?.schedule?.reps ?? 0) !== standing) found.push(`half: ${key} has ${standing} answers`);
  }
  for (const { name, says, holds } of blocks)
    if (says !== holds) found.push(`half: the block ${name} has ${holds} and says ${says}`);
  for (const word of words)
    if (word.schedule && !logOf.has(word.key)) found.push(`half: ${word.key} has a schedule and no answers`);
  return found;
}
