import { guess } from './formation/guess.ts';
import { type ClosedUse, closedUses } from './function-words.ts';
import { isClosed, posOfTag, tagsOf, VERB_TAGS } from './tags.ts';
import { type FormReading, LEVELS, type Lexicon, type PartOfSpeech } from './types.ts';
import type { Reading } from './word.ts';

/** Longer forms are looked up but not analysed: no Dutch word is that long, and analysis is not linear in length. */
const LONGEST = 60;

/** How a form is written where it stands. */
export interface Written {
  readonly form: string;
  /** First word of its sentence, or in a text in capitals: its capital says nothing. */
  readonly initial: boolean;
}

const ACUTE: Record<string, string> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  Á: 'A',
  É: 'E',
  Í: 'I',
  Ó: 'O',
  Ú: 'U',
};
/** Without accents of stress: nóg, vóór, géén (Leidraad 4.A: klemtoonteken). */
export const unstressed = (form: string): string =>
  /[áéíóúÁÉÍÓÚ]/.test(form) ? form.replace(/j\u0301/g, 'j').replace(/[áéíóúÁÉÍÓÚ]/g, (c) => ACUTE[c]!) : form;

/** The form in lower case, its accents of stress removed where the lexicon does not have them (één, café). */
export function keyOf(form: string, lexicon: Lexicon): string {
  const lower = form.toLowerCase();
  const plain = unstressed(lower);
  return plain === lower || (lexicon.lookup(lower).length > 0 && closedUses(plain) === undefined) ? lower : plain;
}

const STRESSED_ONE = /^[éÉ]{2}n$/;
const isCapital = (form: string) => /^\p{Lu}/u.test(form);
const isUpperCase = (form: string) => form.length > 1 && form === form.toUpperCase() && /\p{Lu}/u.test(form);

function spellings({ form }: Written): string[] {
  const out = new Set([form]);
  if (form !== form.toLowerCase()) {
    out.add(form.toLowerCase());
    if (isUpperCase(form)) out.add(form[0] + form.slice(1).toLowerCase());
  }
  for (const spelling of [...out]) out.add(unstressed(spelling));
  return [...out];
}

function listed(written: Written, key: string, lexicon: Lexicon): Reading[] {
  const seen = new Set<number>();
  const found: FormReading[] = [];
  for (const spelling of spellings(written)) {
    for (const reading of lexicon.lookup(spelling)) {
      const code = reading.entry * 32 + reading.feature.length;
      if (seen.has(code)) continue;
      seen.add(code);
      found.push(reading);
    }
  }
  return readingsOf(found, key, lexicon);
}

/** Verbs that are found only with a particle: kondigde, of aankondigen. */
function bareBases(key: string, out: readonly Reading[], lexicon: Lexicon): Reading[] {
  const bases: Reading[] = [];
  for (const { base, feature } of lexicon.bases(key)) {
    if (out.some((r) => r.pos === 'verb' && r.lemma === base)) continue;
    for (const tag of VERB_TAGS[feature] ?? [])
      bases.push({ entry: -1, lemma: base, pos: 'verb', tag, feature, source: 'base' });
  }
  return bases;
}

function byLevel(found: readonly FormReading[], lexicon: Lexicon): readonly FormReading[] {
  if (found.length < 2) return found;
  const levelOf = ({ entry }: FormReading) => LEVELS.indexOf(lexicon.entry(entry).level);
  return [...found].sort((a, b) => levelOf(a) - levelOf(b));
}

function readingsOf(found: readonly FormReading[], key: string, lexicon: Lexicon): Reading[] {
  const out: Reading[] = [];
  const sorted = byLevel(found, lexicon);
  const table = closedUses(key);
  for (const { entry, feature } of sorted) {
    const head = lexicon.entry(entry);
    if (head.pos === 'expression' || (table && isClosed(head.pos))) continue;
    const pos: PartOfSpeech =
      head.pos === 'particle' ? 'adverb' : head.pos === 'abbreviation' && !key.includes('.') ? 'noun' : head.pos;
    for (const tag of tagsOf(head, feature, key)) {
      if (out.some((r) => r.tag === tag && r.lemma === head.lemma)) continue;
      out.push({ entry, lemma: head.lemma, pos: tag === 'adj' ? 'adjective' : pos, tag, feature, source: 'listed' });
    }
  }
  return table ? withClosed(out, table, sorted, key, lexicon) : out;
}

/** Adds the tags of the closed classes, each with the entry of the closest class. */
function withClosed(
  out: Reading[],
  uses: readonly ClosedUse[],
  found: readonly FormReading[],
  key: string,
  lexicon: Lexicon,
): Reading[] {
  for (const { tag, lemma } of uses) {
    if (out.some((r) => r.tag === tag)) continue;
    const pos = posOfTag(tag);
    const heads = found.map(({ entry }) => lexicon.entry(entry));
    const head =
      heads.find((h) => h.pos === pos) ??
      heads.find((h) => isClosed(h.pos)) ??
      heads.find((h) => h.pos === 'adverb' || h.pos === 'particle') ??
      heads.find((h) => h.lemma === key);
    out.push({
      entry: head?.id ?? -1,
      lemma: lemma ?? head?.lemma ?? key,
      pos,
      tag,
      feature: lemma ? 'inflected' : 'lemma',
      source: 'listed',
    });
  }
  return out;
}

function nameOf(form: string, key: string, lexicon: Lexicon): Reading {
  const base = form.replace(/'s$|'$/, '');
  const found = lexicon.lookup(form).find(({ entry }) => lexicon.entry(entry).pos === 'name');
  if (found)
    return {
      entry: found.entry,
      lemma: lexicon.entry(found.entry).lemma,
      pos: 'name',
      tag: 'name',
      feature: found.feature,
      source: 'listed',
    };
  const short = /s$/.test(form)
    ? lexicon.lookup(form.slice(0, -1)).find(({ entry }) => lexicon.entry(entry).pos === 'name')
    : undefined;
  if (short)
    return {
      entry: short.entry,
      lemma: form.slice(0, -1),
      pos: 'name',
      tag: 'name',
      feature: 'genitive',
      source: 'listed',
    };
  return { entry: -1, lemma: key === key.toUpperCase() ? form : base, pos: 'name', tag: 'name', source: 'name' };
}

/**
 * All readings of a word in the order of their level; never empty. Listed readings come first; a capital adds the
 * reading as a name, and a word that is not listed is analysed by word formation.
 */
export function candidatesOf(written: Written, lexicon: Lexicon): Reading[] {
  const { form, initial } = written;
  const key = keyOf(form, lexicon);
  const out = listed(written, key, lexicon);
  // The accents tell the numeral from the article (Leidraad 4.A).
  if (STRESSED_ONE.test(form)) return out.filter(({ tag }) => tag === 'num');
  out.push(...bareBases(key, out, lexicon));
  const unknown = out.length === 0;
  if (unknown && form.length <= LONGEST) out.push(...guess(form, key, lexicon));
  // A hyphened word with a small last part is no name, whatever it begins with: PSV-trainer.
  const capital = isCapital(form) && !(/-\p{Ll}+$/u.test(form) && out.length > 0);
  if (capital && !out.some((r) => r.tag === 'name') && (!initial || unknown || out.every((r) => r.source !== 'listed')))
    out.push(nameOf(form, key, lexicon));
  if (out.length === 0) out.push({ entry: -1, lemma: key, pos: 'noun', tag: 'noun-de', source: 'guessed' });
  return out;
}
