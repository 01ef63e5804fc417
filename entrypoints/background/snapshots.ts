import { dayOf } from '../../learning/days.ts';
import { readBackup, writeBackup } from '../../learning/exchange/backup.ts';
import { type Collection, merge } from '../../learning/merge.ts';
import { isSoundReview, soundWord } from '../../learning/soundness.ts';
import type { Findings } from '../../messaging/types.ts';
import { findLoss, findLossQuickly } from '../../storage/check.ts';
import { FreshWords } from '../../storage/fresh.ts';
import { inTurn } from '../../storage/in-turn.ts';
import { readLedger, writeLedger } from '../../storage/ledger.ts';
import { clearRefuge, keepInRefuge, readRefuge } from '../../storage/refuge.ts';
import { readReviewSettings } from '../../storage/review-settings.ts';
import { openSnapshots, type Snapshot, type Snapshots } from '../../storage/snapshots.ts';
import type { Vocabulary } from '../../storage/vocabulary.ts';
import { writeCopyFile } from './copy-files.ts';

const JUDGE = { word: soundWord, review: isSoundReview };

/** Copies of all words in a second database, and what they tell of words that are gone. */
export class Copies {
  private readonly vocabulary: Vocabulary;
  private readonly snapshots: Snapshots;
  private readonly fresh: FreshWords;
  /** What was changed is more than is written one by one, until the next copy. */
  private lags = false;
  private copying: Promise<void> | undefined;
  /** A copy is never made of words that are just being brought back. */
  private readonly alone = inTurn();

  constructor(vocabulary: Vocabulary, snapshots: Snapshots = openSnapshots()) {
    this.vocabulary = vocabulary;
    this.snapshots = snapshots;
    this.fresh = new FreshWords(vocabulary);
  }

  /**
   * Brings everything back where the browser has emptied the databases, which the count of changes tells: it began
   * anew. Nobody removed these words, so that nobody is asked.
   */
  recover(): Promise<void> {
    return this.alone(async () => {
      if ((await this.vocabulary.lastChange()) >= (await this.fresh.upto())) return;
      await this.heal();
      const newest = await this.snapshots.newest();
      if (!newest) return;
      await this.bring(newest.day);
      await this.copy(true);
    });
  }

  /** Writes what was changed beside the newest copy, apart from the databases; or makes a copy where that is much. */
  async follow(): Promise<void> {
    if (this.lags || (await this.fresh.follow())) return;
    this.copying ??= this.make(true).finally(() => {
      this.copying = undefined;
    });
    try {
      await this.copying;
    } finally {
      // While words are gone, or there is no room, no copy is made; it is not tried at each change.
      this.lags = !(await this.fresh.follow());
    }
  }

  /** What is gone or damaged, as far as that is told quickly: for each opening of the popup. */
  async look(): Promise<Findings> {
    await this.heal();
    const loss = await findLossQuickly(this.snapshots, this.vocabulary);
    return this.findings(loss);
  }

  /** Looks at every record, and sets those aside that are damaged. Nothing else is changed. */
  check(): Promise<Findings> {
    return this.alone(async () => (await this.examine()).findings);
  }

  /**
   * Makes the copy of the day, unless there is one already or words are gone: then the copies are what the reader
   * needs, and none may go. What is changed after it stands beside it.
   * @param anyway makes it though there is one already
   */
  make(anyway = false): Promise<void> {
    return this.alone(() => this.copy(anyway));
  }

  private async copy(anyway: boolean): Promise<void> {
    const settings = await readReviewSettings();
    const madeAt = Date.now();
    const day = dayOf(madeAt, settings.dayStartsAt);
    const newest = await this.snapshots.newest();
    if (newest && newest.day >= day && !anyway) return;
    const change = await this.vocabulary.lastChange();
    const { findings, collection } = await this.examine();
    const { words, reviews } = collection;
    if (findings.loss || findings.gone || words.length === 0) return;
    const keys = keysOf(collection);
    const backup = writeBackup(collection, settings, madeAt);
    const records = words.length;
    const snapshot = { day, madeAt, records, reviews: reviews.length, keys, backup };
    await this.snapshots.add(snapshot);
    // Where one of these has no room, the others are tried all the same.
    const results = await Promise.allSettled([
      keepInRefuge(snapshot).then(async () => {
        await this.fresh.copied(change);
        this.lags = false;
      }),
      writeLedger({ records, madeAt }),
      writeCopyFile(day, backup),
    ]);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /**
   * Joins a copy with what is there: what is gone comes back, what is newer stays.
   * @returns how many words came back, and the keys of all that there are now
   */
  bringBack(day: number): Promise<{ words: number; keys: readonly string[] }> {
    return this.alone(() => this.bring(day));
  }

  private async bring(day: number): Promise<{ words: number; keys: readonly string[] }> {
    const backup = await this.snapshots.backupOf(day);
    if (backup === undefined) return { words: 0, keys: [] };
    const copy = merge(readBackup(backup), await this.fresh.read(JUDGE));
    let before = 0;
    let keys: readonly string[] = [];
    await this.vocabulary.replace((all) => {
      const joined = merge(all, copy);
      before = keysOf(all).length;
      keys = keysOf(joined);
      return joined;
    });
    return { words: keys.length - before, keys };
  }

  /** What is gone may stay gone: copies are made again. */
  letGo(): Promise<void> {
    return this.alone(async () => {
      await this.snapshots.letGo();
      await clearRefuge();
      await this.fresh.copied(await this.vocabulary.lastChange());
      await writeLedger(undefined);
    });
  }

  forgetAside(): Promise<void> {
    return this.alone(() => this.snapshots.forgetAside());
  }

  private async examine(): Promise<{ findings: Findings; collection: Collection }> {
    await this.heal();
    const collection = await this.vocabulary.sift(JUDGE, (records) => this.snapshots.setAside(records), Date.now());
    const { words, reviews } = collection;
    const counts = { words: words.length, reviews: reviews.length };
    const loss = await findLoss(this.snapshots, counts, async () => words.map(({ key }) => key));
    return { findings: await this.findings(loss), collection };
  }

  /** Where no copy is left, one is made of what is kept apart from the databases. */
  private async heal(): Promise<void> {
    if (await this.snapshots.newest()) return;
    const [copy, fresh] = await Promise.all([readRefuge(), this.fresh.read(JUDGE)]);
    if (!copy && fresh.words.length === 0) return;
    const settings = await readReviewSettings();
    const all = merge(copy ? readBackup(copy.backup) : { words: [], reviews: [] }, fresh);
    const madeAt = copy?.madeAt ?? Date.now();
    const day = copy?.day ?? dayOf(madeAt, settings.dayStartsAt);
    const counts = { records: all.words.length, reviews: all.reviews.length };
    const snapshot: Snapshot = {
      day,
      madeAt,
      ...counts,
      keys: keysOf(all),
      backup: writeBackup(all, settings, madeAt),
    };
    await this.snapshots.add(snapshot);
  }

  private async findings(loss: Findings['loss']): Promise<Findings> {
    const aside = await this.snapshots.asideCount();
    const gone = loss ? undefined : await this.gone();
    return { aside, ...(loss && { loss }), ...(gone && { gone }) };
  }

  /** Words were here, and neither they nor their copies are. */
  private async gone(): Promise<Findings['gone']> {
    if ((await this.vocabulary.count()) > 0 || (await this.snapshots.newest())) return undefined;
    return readLedger();
  }
}

const keysOf = ({ words }: Collection): string[] =>
  words.filter(({ deletedAt }) => deletedAt === undefined).map(({ key }) => key);
