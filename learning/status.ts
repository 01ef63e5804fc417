import type { SavedWord } from './types.ts';

/** How far the reader is with a word. */
export const STATUSES = ['new', 'learning', 'known', 'suspended'] as const;
export type Status = (typeof STATUSES)[number];

/** A word that will be remembered for three weeks counts as known, as Anki calls a card mature from 21 days on. */
const KNOWN_DAYS = 21;

/** How far the reader is with a word, by what they said of it or else by its reviews. */
export function statusOf({ edits, schedule }: SavedWord): Status {
  const aside = edits?.aside?.value;
  if (aside) return aside === 'known' ? 'known' : 'suspended';
  if (!schedule) return 'new';
  return schedule.phase === 'review' && schedule.stability >= KNOWN_DAYS ? 'known' : 'learning';
}

/** The meaning the reader gave it, or else the sense they chose, or else the glossary's senses. */
export const glossOf = ({ gloss, edits }: SavedWord): string => edits?.gloss?.value || edits?.sense?.value || gloss;
/** The sense of the entry that is meant; undefined for a word that was saved without one, as from a list. */
export const senseOf = ({ sense, edits }: SavedWord): string | undefined => edits?.sense?.value || sense;
export const noteOf = ({ edits }: SavedWord): string => edits?.note?.value ?? '';
export const tagsOf = ({ edits }: SavedWord): readonly string[] => edits?.tags?.value ?? [];

/** Whether a word is asked at all on a day: not removed, not put aside, not buried until later. */
export function isAsked({ deletedAt, edits }: SavedWord, day: number): boolean {
  return deletedAt === undefined && !edits?.aside?.value && (edits?.buried?.value ?? day) <= day;
}

/** Whether the reader looked it up in an article while it was due, and has not been asked since. */
export const wasLookedUp = ({ schedule, edits }: SavedWord): boolean =>
  schedule !== undefined && (edits?.lookedUp?.value ?? -1) > schedule.lastDay;

/**
 * Whether a word that was reviewed before is to be asked on a day, be it later in the day. One that was looked up a
 * little before its day is asked as well.
 */
export const isDue = (word: SavedWord, day: number): boolean =>
  word.schedule !== undefined && (word.schedule.dueDay <= day || wasLookedUp(word)) && isAsked(word, day);
