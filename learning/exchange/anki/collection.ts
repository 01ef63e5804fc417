import { DECK, DECK_ID, noteType, noteTypeId } from './note-type.ts';

/** The tables of schema 11, which every version of Anki since 2012 reads (rslib/src/storage/schema11.sql of Anki). */
export const SCHEMA = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL,
  left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
  type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);`;

/** Made after the rows, which is quicker. */
export const INDICES = `
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);`;

/** What the collection needs to know of the reader's clock. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** The moment the collection counts its days from, milliseconds. */
  readonly created: number;
  /** Hour of the clock. */
  readonly dayStartsAt: number;
}

/** The one row of the table `col`, in the order of its columns. */
export function collectionRow({ now, created, dayStartsAt }: Clock): readonly (number | string)[] {
  const seconds = Math.round(now / 1000);
  const json = JSON.stringify;
  return [
    1,
    Math.round(created / 1000),
    now,
    now,
    11,
    0,
    0,
    0,
    json(configuration(created, now, dayStartsAt)),
    json({ [noteTypeId]: noteType() }),
    json({ 1: deck(1, 'Default', seconds), [DECK_ID]: deck(DECK_ID, DECK, seconds) }),
    json({ 1: DECK_OPTIONS }),
    '{}',
  ];
}

/** Days are counted by dates on the reader's clock ("schedVer" 2), so that summer time moves nothing. */
function configuration(created: number, now: number, rollover: number): object {
  return {
    nextPos: 1,
    estTimes: true,
    activeDecks: [1],
    sortType: 'noteFld',
    timeLim: 0,
    sortBackwards: false,
    addToCur: true,
    curDeck: 1,
    newSpread: 0,
    dueCounts: true,
    curModel: String(noteTypeId),
    collapseTime: 1200,
    schedVer: 2,
    rollover,
    creationOffset: new Date(created).getTimezoneOffset(),
    localOffset: new Date(now).getTimezoneOffset(),
  };
}

const deck = (id: number, name: string, mod: number): object => ({
  id,
  name,
  mod,
  usn: id === 1 ? 0 : -1,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 10,
  extendRev: 50,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
});

/** Anki's own defaults. */
const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {
    bury: false,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 0],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: { bury: false, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, perDay: 200, minSpace: 1, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};
