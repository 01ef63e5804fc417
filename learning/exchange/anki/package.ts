import { zipSync } from 'fflate';
import type { Database, SqlJsStatic } from 'sql.js';
import { dayOf, startOf } from '../../days.ts';
import { standing } from '../../schedule.ts';
import type { CardKind, Review, ReviewSettings, SavedWord } from '../../types.ts';
import { type Calendar, type CardState, cardOf, type LogEntry, logOf, newCard } from './cards.ts';
import { collectionRow, INDICES, SCHEMA } from './collection.ts';
import { checksum, guidOf } from './hash.ts';
import { ankiTagsOf, fieldsOf, KINDS, kindsOf } from './note.ts';
import { DECK_ID, FIELDS, noteTypeId } from './note-type.ts';

/** What goes into a package. */
export interface PackageOptions {
  /** The cards wanted of each word. */
  readonly kinds: readonly CardKind[];
  /** Whether the first card of each word goes on where the word stands here; else all cards are new. */
  readonly schedule: boolean;
}

/** Names in an Anki package. */
const COLLECTION = 'collection.anki2';
const MEDIA = 'media';
/** What separates fields in Anki's database. */
export const FIELD_SEPARATOR = '\u001f';

/**
 * The words as an Anki package: a collection of schema 11 in a ZIP file. The same word always gets the same guid, so
 * that importing a later package updates the notes of an earlier one.
 * @param SQL the SQLite library, which the caller loads
 * @param now milliseconds since 1970, UTC
 */
export function writePackage(
  SQL: SqlJsStatic,
  { words, reviews }: { readonly words: readonly SavedWord[]; readonly reviews: readonly Review[] },
  { kinds, schedule }: PackageOptions,
  { dayStartsAt }: Pick<ReviewSettings, 'dayStartsAt'>,
  now: number,
): Uint8Array<ArrayBuffer> {
  const sorted = [...words].sort((a, b) => a.createdAt - b.createdAt || (a.key < b.key ? -1 : 1));
  const logs = schedule ? standingOf(words, reviews) : new Map<string, Review[]>();
  const firstDay = sorted.reduce(
    (first, word) => Math.min(first, logs.get(word.key)?.[0]?.day ?? first, dayOf(word.createdAt, dayStartsAt)),
    dayOf(now, dayStartsAt),
  );
  const db = new SQL.Database();
  try {
    db.run(SCHEMA);
    const created = startOf(firstDay, dayStartsAt);
    db.run(`INSERT INTO col VALUES (${holes(13)})`, [...collectionRow({ now, created, dayStartsAt })]);
    db.run('BEGIN');
    new Writer(db, { firstDay, dayStartsAt }, kinds).write(sorted, logs);
    db.run('COMMIT');
    db.run(INDICES);
    const bytes = db.export();
    return zipSync({ [COLLECTION]: bytes, [MEDIA]: new TextEncoder().encode('{}') }) as Uint8Array<ArrayBuffer>;
  } finally {
    db.close();
  }
}

const holes = (count: number) => Array(count).fill('?').join(',');

/** The reviews that count, by word. */
function standingOf(words: readonly SavedWord[], reviews: readonly Review[]): Map<string, Review[]> {
  const logs = new Map<string, Review[]>(words.map(({ key }) => [key, []]));
  for (const review of reviews) logs.get(review.key)?.push(review);
  for (const { key, edits } of words) logs.set(key, standing(logs.get(key) ?? [], edits?.since?.value));
  return logs;
}

/** Writes rows; ids are moments in milliseconds, as Anki's are, and each is given once. */
class Writer {
  private readonly calendar: Calendar;
  private readonly kinds: readonly CardKind[];
  private readonly notes;
  private readonly cards;
  private readonly log;
  private noteId = 0;
  private cardId = 0;
  private logId = 0;
  private position = 0;

  constructor(db: Database, calendar: Calendar, kinds: readonly CardKind[]) {
    this.calendar = calendar;
    this.kinds = kinds;
    this.notes = db.prepare(`INSERT INTO notes VALUES (${holes(11)})`);
    this.cards = db.prepare(`INSERT INTO cards VALUES (${holes(18)})`);
    this.log = db.prepare(`INSERT INTO revlog VALUES (${holes(9)})`);
  }

  write(words: readonly SavedWord[], logs: ReadonlyMap<string, readonly Review[]>): void {
    const entries: { readonly card: number; readonly entry: LogEntry }[] = [];
    for (const word of words) {
      this.note(word);
      const reviews = logs.get(word.key) ?? [];
      const card = this.cardsOf(word, reviews);
      for (const entry of logOf(reviews)) entries.push({ card, entry });
    }
    // In order of time, so that each id is the moment itself or just after it.
    for (const { card, entry } of entries.sort((a, b) => a.entry.at - b.entry.at)) this.review(card, entry);
    for (const statement of [this.notes, this.cards, this.log]) statement.free();
  }

  private note(word: SavedWord): void {
    this.noteId = Math.max(this.noteId + 1, Math.round(word.createdAt));
    const fields = fieldsOf(word, this.kinds);
    const tags = ankiTagsOf(word);
    this.notes.run([
      this.noteId,
      guidOf(word.key),
      noteTypeId,
      Math.round(word.updatedAt / 1000),
      -1,
      tags.length > 0 ? ` ${tags.join(' ')} ` : '',
      FIELDS.map((name) => fields[name]).join(FIELD_SEPARATOR),
      word.lemma,
      checksum(word.key),
      0,
      '',
    ]);
  }

  /** Writes the cards of the note before and gives the id of the first. */
  private cardsOf(word: SavedWord, reviews: readonly Review[]): number {
    const aside = word.edits?.aside?.value !== undefined && word.edits.aside.value !== null;
    const kinds = kindsOf(word, this.kinds);
    kinds.forEach((kind, i) => {
      const goesOn = i === 0 && word.schedule && reviews.length > 0;
      const state = goesOn
        ? cardOf(word, word.schedule, reviews.at(-1), this.calendar)
        : newCard(++this.position, aside);
      this.card(KINDS.indexOf(kind), state, word);
    });
    return this.cardId - kinds.length + 1;
  }

  private card(ord: number, state: CardState, word: SavedWord): void {
    this.cardId = Math.max(this.cardId + 1, Math.round(word.createdAt));
    const { type, queue, due, interval, ease, reps, lapses, left, data } = state;
    const changed = Math.round(word.updatedAt / 1000);
    const plan = [type, queue, due, interval, ease, reps, lapses, left];
    this.cards.run([this.cardId, this.noteId, DECK_ID, ord, changed, -1, ...plan, 0, 0, 0, data]);
  }

  private review(card: number, { at, rating, interval, lastInterval, factor, took, type }: LogEntry): void {
    this.logId = Math.max(this.logId + 1, Math.round(at));
    this.log.run([this.logId, card, -1, rating, interval, lastInterval, factor, took, type]);
  }
}
