import { splitCompound } from '../compounds/index.ts';
import { tagsOf } from '../tags.ts';
import type { EntryHead, FormReading, Lexicon } from '../types.ts';
import type { Reading, Tag } from '../word.ts';
import { PREFIXES, SUFFIXES } from './affixes.ts';
import { ENDINGS, weakParticiple } from './endings.ts';

const ORDINAL = /^\d+(?:ste|de|e)$/;
const LETTERED = /^[€$£]?\d/;

/** Readings of `rest` as the last part of a longer word: the same, with what precedes put before the lemma. */
function prefixed(
  before: string,
  rest: string,
  keep: (head: EntryHead, reading: FormReading) => boolean,
  lexicon: Lexicon,
): Reading[] {
  const out: Reading[] = [];
  for (const reading of lexicon.lookup(rest)) {
    const head = lexicon.entry(reading.entry);
    if (!keep(head, reading)) continue;
    const pos = head.pos;
    for (const tag of tagsOf(head, reading.feature, rest)) {
      if (out.some((r) => r.tag === tag && r.lemma === before + head.lemma)) continue;
      out.push({ entry: -1, lemma: before + head.lemma, pos, tag, feature: reading.feature, source: 'formed' });
    }
  }
  return out;
}

const OPEN = new Set(['noun', 'verb', 'adjective', 'adverb', 'numeral']);

/** on+begrepen, her+bebossen, ex-+premier, semi-+nomadische, mee+gestudeerd */
function byPrefix(key: string, lexicon: Lexicon): Reading[] {
  const out: Reading[] = [];
  const hyphen = key.lastIndexOf('-');
  if (hyphen > 0)
    out.push(...prefixed(key.slice(0, hyphen + 1), key.slice(hyphen + 1), (head) => OPEN.has(head.pos), lexicon));
  if (out.length > 0) return out;
  for (const [prefix, classes] of PREFIXES) {
    if (!key.startsWith(prefix) || key.length < prefix.length + 3) continue;
    out.push(...prefixed(prefix, key.slice(prefix.length), (head) => classes.includes(head.pos), lexicon));
  }
  for (let i = 2; i < key.length - 2 && i < 10; i++) {
    const particle = key.slice(0, i);
    if (!lexicon.isParticle(particle)) continue;
    out.push(
      ...prefixed(particle, key.slice(i), (head) => head.pos === 'verb' && head.particle === undefined, lexicon),
    );
  }
  return out;
}

/** Inflected forms that the glossary does not list of a lemma that it does: moois, ten tonele, an unlisted plural. */
function byEnding(key: string, lexicon: Lexicon): Reading[] {
  const out: Reading[] = [];
  for (const { ending, pos, feature, tags, lemmas } of ENDINGS) {
    if (!key.endsWith(ending) || key.length < ending.length + 2) continue;
    for (const lemma of lemmas(key.slice(0, key.length - ending.length))) {
      const known = lexicon.lookup(lemma).find((r) => r.feature === 'lemma' && lexicon.entry(r.entry).pos === pos);
      if (!known) continue;
      for (const tag of tags) out.push({ entry: known.entry, lemma, pos, tag, feature, source: 'formed' });
      break;
    }
  }
  return out;
}

/** A compound takes class, gender and form from its head. */
function asCompound(form: string, key: string, lexicon: Lexicon): Reading[] {
  const split = splitCompound(form.includes('-') ? form : key, lexicon);
  if (!split) return [];
  const { parts, head, lemma } = split;
  const entry = lexicon.entry(head.entry);
  return tagsOf(entry, head.feature, key).map((tag) => ({
    entry: -1,
    lemma,
    pos: head.pos,
    tag,
    feature: head.feature,
    source: 'compound',
    parts,
  }));
}

/** By its suffix alone, inflected or not: a class is known, no entry. */
function bySuffix(key: string): Reading[] {
  const out: Reading[] = [];
  for (const { ending, pos, article } of SUFFIXES) {
    if (key.endsWith(ending) && key.length > ending.length + 2) {
      const tag: Tag = pos === 'adjective' ? 'adj' : article === 'het' ? 'noun-het' : 'noun-de';
      out.push({ entry: -1, lemma: key, pos, tag, feature: 'lemma', source: 'guessed' });
    }
    for (const inflection of ENDINGS) {
      if (inflection.pos !== pos || !key.endsWith(inflection.ending) || inflection.ending === '') continue;
      const lemma = inflection
        .lemmas(key.slice(0, -inflection.ending.length))
        .find((l) => l.endsWith(ending) && l.length > ending.length + 2);
      if (lemma)
        for (const tag of inflection.tags)
          out.push({ entry: -1, lemma, pos, tag, feature: inflection.feature, source: 'guessed' });
    }
  }
  return out;
}

/** Everything that the inflection of an unknown word can be. */
function byShape(key: string): Reading[] {
  const out: Reading[] = [{ entry: -1, lemma: key, pos: 'noun', tag: 'noun-de', feature: 'lemma', source: 'guessed' }];
  const participle = weakParticiple(key);
  if (participle)
    out.push({
      entry: -1,
      lemma: participle.lemmas[0]!,
      pos: 'verb',
      tag: participle.inflected ? 'part-e' : 'part',
      feature: participle.inflected ? 'past participle inflected' : 'past participle',
      source: 'guessed',
    });
  if (/en$/.test(key))
    for (const tag of ['inf', 'fin-pl'] as const)
      out.push({ entry: -1, lemma: key, pos: 'verb', tag, feature: 'lemma', source: 'guessed' });
  out.push({ entry: -1, lemma: key, pos: 'adjective', tag: 'adj', feature: 'lemma', source: 'guessed' });
  for (const { ending, pos, feature, tags, lemmas } of ENDINGS) {
    if (!key.endsWith(ending) || key.length < ending.length + 3 || ending === '' || feature === 'genitive') continue;
    for (const tag of tags)
      out.push({ entry: -1, lemma: lemmas(key.slice(0, -ending.length))[0]!, pos, tag, feature, source: 'guessed' });
  }
  return out;
}

/**
 * Readings of a word that is not listed, by productive word formation: an affix before or after a listed word, an unlisted
 * inflection, else by its ending alone. Never empty for a word of letters.
 */
export function guess(form: string, key: string, lexicon: Lexicon): Reading[] {
  if (ORDINAL.test(key)) return [{ entry: -1, lemma: key, pos: 'numeral', tag: 'ord', source: 'number' }];
  const half = key.replace(/^-|-$/g, '');
  if (half !== key && half !== '') return prefixed('', half, () => true, lexicon).slice(0, 3);
  const known = byEnding(key, lexicon);
  if (known.length > 0) return known;
  for (const readings of [
    key.includes('-') ? asCompound(form, key, lexicon) : [],
    byPrefix(key, lexicon),
    asCompound(form, key, lexicon),
  ])
    if (readings.length > 0) return readings;
  const suffix = bySuffix(key);
  if (suffix.length > 0 && !LETTERED.test(form)) return suffix;
  return byShape(key);
}
