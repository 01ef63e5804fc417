import { type Card, cardFor, judge } from './card.ts';
import type { Verdict } from './compare.ts';
import { dayOf } from './days.ts';
import { answered } from './review.ts';
import { outlook } from './schedule.ts';
import { type Left, Session } from './session.ts';
import { stepsOf } from './steps.ts';
import { type Step, type Summary, summarise } from './summary.ts';
import type { Aside, EditValues, Rating, Review, ReviewSettings, SavedWord, Schedule } from './types.ts';
import { edit } from './vocabulary.ts';

/** Where answers go; each rejects with an Error whose message is for the reader. */
export interface ReviewPort {
  add(review: Review): Promise<unknown>;
  undo(key: string, id: string): Promise<unknown>;
  edit(key: string, values: EditValues): Promise<unknown>;
}
export interface ReviewClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  newId(): string;
}

/** What the page shows: a card, or how the session went. */
export type ReviewView = {
  readonly left: Left;
  /** The word whose last step would be undone; absent where nothing is left to undo. */
  readonly undoes?: string;
  /** The word that the last answer has put aside for being forgotten too often. */
  readonly leech?: SavedWord;
  readonly problem?: string;
} & (
  | { readonly word: SavedWord; readonly card: Card; readonly outlook: ReadonlyMap<Rating, Schedule> }
  | { readonly word?: never; readonly summary: Summary }
);
/**
 * A session at the page's side: shows the next card at once while the answer before is being written, and takes an
 * answer back that could not be kept.
 */
export class Reviewer {
  private readonly words: Map<string, SavedWord>;
  private readonly today: Review[];
  private readonly settings: ReviewSettings;
  private readonly port: ReviewPort;
  private readonly clock: ReviewClock;
  private readonly changed: () => void;
  private steps: Step[] = [];
  private session: Session;
  private day: number;
  private problem: string | undefined;
  /** Writes go one after the other, so that an undo never overtakes its answer. */
  private writing: Promise<unknown> = Promise.resolve();

  /** @param reviews all of the words that were answered on the reader's day, those undone left out */
  constructor(
    words: readonly SavedWord[],
    reviews: readonly Review[],
    settings: ReviewSettings,
    { port, clock, changed }: { port: ReviewPort; clock: ReviewClock; changed: () => void },
  ) {
    this.words = new Map(words.map((word) => [word.key, word]));
    this.settings = settings;
    this.port = port;
    this.clock = clock;
    this.changed = changed;
    this.day = dayOf(clock.now(), settings.dayStartsAt);
    this.today = reviews.filter(({ day }) => day === this.day);
    this.steps = stepsOf(words, reviews, { day: this.day, startsAt: settings.dayStartsAt });
    this.session = this.begin();
  }

  view(): ReviewView {
    const now = this.clock.now();
    const day = dayOf(now, this.settings.dayStartsAt);
    if (day !== this.day) {
      this.day = day;
      this.session = this.begin();
    }
    const word = this.session.next(now);
    const last = this.steps.at(-1);
    const common = {
      left: this.session.left(),
      ...(last && { undoes: last.after.lemma }),
      ...(last?.review && last.after.edits?.aside?.value === 'leech' && { leech: last.after }),
      ...(this.problem !== undefined && { problem: this.problem }),
    };
    if (!word) return { ...common, summary: summarise(this.steps, this.words.values(), this.day) };
    const answer = { key: word.key, at: now, day, retention: this.settings.retention };
    return { ...common, word, card: cardFor(word, this.settings.kinds), outlook: outlook(word.schedule, answer) };
  }

  /** What is to be said of a typed answer to the card; undefined where it asks nothing to be typed. */
  judge(word: SavedWord, card: Card, typed: string): Verdict | undefined {
    return judge(card, word, typed);
  }

  /** @param took milliseconds from the card to the answer */
  answer(before: SavedWord, card: Card, rating: Rating, took: number): void {
    const review: Review = {
      id: this.clock.newId(),
      key: before.key,
      at: this.clock.now(),
      day: this.day,
      rating,
      kind: card.kind,
      retention: this.settings.retention,
      took: Math.max(0, Math.round(took)),
    };
    this.today.push(review);
    this.take({ before, after: answered(before, review), review }, () => this.port.add(review));
  }

  /** Not today. */
  bury(before: SavedWord): void {
    this.change(before, { buried: this.day + 1 });
  }
  putAside(before: SavedWord, aside: Aside): void {
    this.change(before, { aside });
  }

  /** Asks a word again that was put aside for being forgotten too often. */
  keepAsking(before: SavedWord): void {
    this.change(before, { aside: null });
  }

  /** Takes the newest step back, an answer or what else was done to a word; as often as there are steps. */
  undo(): void {
    const step = this.steps.pop();
    if (!step) return;
    const { before, review } = step;
    this.back(step);
    const { aside, buried } = before.edits ?? {};
    const values: EditValues = { aside: aside?.value ?? null, buried: buried?.value ?? 0 };
    this.write(() => (review ? this.port.undo(review.key, review.id) : this.port.edit(before.key, values)));
  }

  private change(before: SavedWord, values: EditValues): void {
    const after = edit(before, values, this.clock.now());
    this.take({ before, after }, () => this.port.edit(before.key, values));
  }

  private take(step: Step, work: () => Promise<unknown>): void {
    this.steps.push(step);
    this.words.set(step.after.key, step.after);
    this.session.settle(step.after);
    this.write(work, () => {
      this.steps = this.steps.filter((other) => other !== step);
      this.back(step);
    });
  }

  private back({ before, review }: Step): void {
    this.words.set(before.key, before);
    this.session.putBack(before);
    if (review) this.today.splice(this.today.indexOf(review), 1);
  }

  private write(work: () => Promise<unknown>, takeBack?: () => void): void {
    this.problem = undefined;
    this.writing = this.writing.then(work).catch((error: unknown) => {
      this.problem = error instanceof Error ? error.message : String(error);
      takeBack?.();
      this.changed();
    });
    this.changed();
  }

  private begin(): Session {
    const reviews = this.today.filter(({ day }) => day === this.day);
    return new Session([...this.words.values()], reviews, this.settings, this.day);
  }
}
