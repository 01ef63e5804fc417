import { readFileSync } from 'node:fs';
import { entryForms, runningLemma } from '../../glossary/entry-forms.ts';
import { parseSource } from '../../glossary/parse.ts';
import { tagsOf } from '../../reading/tags.ts';
import type { Feature, Lexicon, PartOfSpeech } from '../../reading/types.ts';
import type { Tag } from '../../reading/word.ts';
import { readSources } from '../glossary-pack.ts';
import type { GoldSentence, GoldToken } from './gold.ts';

/** A form of the glossary that can fill a slot. */
interface Filler {
  readonly form: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** Slots named otherwise than by their tag: the stem alone is the first person. */
const SLOT_TAG: Readonly<Record<string, Tag>> = { stem: 'fin-sg' };
const CLASSES = new Set(['noun', 'verb', 'adjective']);
const SENTENCES_PER_FRAME = 12;

/** Numbers that look random and are the same on every machine (Lehmer). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Of ten fillers so many have readings of several classes; the others leave no doubt, as most words of a real text. */
const AMBIGUOUS_IN_TEN = 6;

interface Fillers {
  readonly ambiguous: readonly Filler[];
  readonly plain: readonly Filler[];
}

/** Forms by tag, none of them too rare. */
function fillers(lexicon: Lexicon): Map<string, Fillers> {
  const out = new Map<string, { ambiguous: Filler[]; plain: Filler[] }>();
  const entries = readSources().flatMap(({ file, text }) => parseSource(file, text).entries);
  for (const entry of entries) {
    if (!CLASSES.has(entry.pos) || entry.level > 'C1' || /[^a-zëï+]/.test(entry.lemma)) continue;
    const lemma = runningLemma(entry);
    for (const [form, feature] of entryForms(entry)) {
      if (form.includes(' ') || isBoth(form, lexicon)) continue;
      for (const tag of tagsFor(form, lemma, entry.pos, feature, lexicon)) {
        const kinds = out.get(tag) ?? { ambiguous: [], plain: [] };
        out.set(tag, kinds);
        (isAmbiguous(form, lexicon) ? kinds.ambiguous : kinds.plain).push({ form, lemma, pos: entry.pos });
      }
    }
  }
  return out;
}

function tagsFor(form: string, lemma: string, pos: PartOfSpeech, feature: Feature, lexicon: Lexicon): readonly Tag[] {
  const found = lexicon.lookup(form).find((r) => {
    const head = lexicon.entry(r.entry);
    return head.lemma === lemma && head.pos === pos && r.feature === feature;
  });
  // A separable verb stands in one piece only at the end of a clause; frames have it there as infinitive and participle.
  const head = found && lexicon.entry(found.entry);
  if (!head || (head.particle && feature !== 'past participle' && feature !== 'lemma')) return [];
  return tagsOf(head, feature, form).filter((tag) => !head.particle || tag === 'inf' || tag === 'part');
}

/** A word that is both participle and adjective is either in every frame. */
const isBoth = (form: string, lexicon: Lexicon): boolean => {
  const found = lexicon.lookup(form).map(({ entry, feature }) => ({ pos: lexicon.entry(entry).pos, feature }));
  return found.some(({ pos }) => pos === 'adjective') && found.some(({ feature }) => feature.includes('participle'));
};

const isAmbiguous = (form: string, lexicon: Lexicon): boolean =>
  new Set(lexicon.lookup(form).map(({ entry }) => lexicon.entry(entry).pos)).size > 1;

/**
 * Sentences made of our own frames, in which each slot has one right reading by the grammar alone, whatever the words mean. They teach
 * what newspapers and encyclopedias seldom have: first and second persons, questions, commands. A word whose reading the frame decides as well
 * has its tag after a slash.
 */
export function framedSentences(lexicon: Lexicon): GoldSentence[] {
  const frames = readFileSync(new URL('frames.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const words = fillers(lexicon);
  const next = random(20_260);
  return frames.flatMap((frame) => Array.from({ length: SENTENCES_PER_FRAME }, () => fill(frame, words, next)));
}

function pick({ ambiguous, plain }: Fillers, next: (below: number) => number): Filler {
  const from = next(10) < AMBIGUOUS_IN_TEN && ambiguous.length > 0 ? ambiguous : plain;
  return from[next(from.length)]!;
}

function fill(frame: string, words: ReadonlyMap<string, Fillers>, next: (below: number) => number): GoldSentence {
  const tokens: GoldToken[] = [];
  let text = '';
  for (const piece of frame.split(' ')) {
    const slot = /^\{(.+)\}$/.exec(piece)?.[1];
    const tag = slot === undefined ? undefined : (SLOT_TAG[slot] ?? (slot as Tag));
    const filler = tag && pick(words.get(tag)!, next);
    const [word, given] = piece.split('/') as [string, Tag | undefined];
    if (text && /^[\p{L}{]/u.test(piece)) text += ' ';
    const start = text.length;
    const form = filler?.form ?? word;
    text += start === 0 ? form[0]!.toUpperCase() + form.slice(1) : form;
    const place = { start, end: text.length, form, free: false, particle: false };
    if (filler) tokens.push({ ...place, lemma: filler.lemma, tag, pos: filler.pos, content: true });
    else if (given) tokens.push({ ...place, lemma: word.toLowerCase(), tag: given, pos: undefined, content: false });
  }
  return { text, tokens };
}
