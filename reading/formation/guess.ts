import { splitCompound } from '../compounds/index.ts';
import { tagsOf } from '../tags.ts';
import type { Feature, Lexicon } from '../types.ts';
import type { Reading, Tag } from '../word.ts';
import { PREFIXES, SUFFIXES } from './affixes.ts';
import { DATIVES } from './datives.ts';
import { ENDINGS, weakParticiple } from './endings.ts';
import { entryOf, OPEN, prefixed } from './listed.ts';
import { bySpelling } from './respelled.ts';

const ORDINAL = /^\d+(?:ste|de|e)$/;
const LETTERED = /^[€$£]?\d/;

/** on+begrepen, her+bebossen, ex-+premier, semi-+nomadische, mee+gestudeerd */
function byPrefix(key: string, lexicon: Lexicon): Reading[] {
  const out: Reading[] = [];
  const hyphen = key.lastIndexOf('-');
  if (hyphen > 0)
    out.push(...prefixed(key.slice(0, hyphen + 1), key.slice(hyphen + 1), (head) => OPEN.has(head.pos), lexicon));
  if (out.length > 0) return out;
  for (const [prefix, classes] of PREFIXES) {
    if (!key.startsWith(prefix) || key.length < prefix.length + 3) continue;
    const rest = key.slice(prefix.length);
    out.push(...prefixed(prefix, rest, (head) => classes.includes(head.pos), lexicon));
    // An unstressed prefix takes the place of ge-: herplant, of her+planten, has geplant behind it (ANS 2.3.4).
    if (classes.includes('verb'))
      out.push(...prefixed(prefix, `ge${rest}`, (_, { feature }) => feature.startsWith('past participle'), lexicon));
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

/** Participles used of people: de geïnterviewden, een ontslagene, de ontslagenen, de wachtenden (ANS 6.4.4). */
function byPeople(key: string, lexicon: Lexicon): Reading[] {
  const rests = /enen?$/.test(key)
    ? [key.replace(/en?$/, ''), key.slice(0, -1)]
    : key.endsWith('en')
      ? [key.slice(0, -1)]
      : [];
  for (const rest of rests) {
    const found = prefixed('', rest, (_, { feature }) => feature.includes('participle'), lexicon);
    if (found.length === 0) continue;
    return found.map((r) => {
      const past = r.feature!.startsWith('past');
      const feature = past ? 'past participle inflected' : 'present participle inflected';
      return { ...r, entry: entryOf(r, rest, lexicon), tag: past ? 'part-e' : 'pres-part-e', feature };
    });
  }
  return [];
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
  // The key has lost its accents as if they were stress: carnavalscomité.
  const lower = form.toLowerCase();
  const split =
    splitCompound(form.includes('-') ? form : lower, lexicon) ??
    (lower === key ? undefined : splitCompound(key, lexicon));
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

const guessed = (lemma: string, pos: Reading['pos'], tag: Tag, feature: Feature): Reading => ({
  entry: -1,
  lemma,
  pos,
  tag,
  feature,
  source: 'guessed',
});

const LEAST_STEM = 3;
const suffixesOf = (word: string) =>
  SUFFIXES.filter(({ ending }) => word.endsWith(ending) && word.length >= ending.length + LEAST_STEM);

/** By its suffix alone, inflected or not: a class is known, no entry. */
function bySuffix(key: string): Reading[] {
  const out = suffixesOf(key).map(({ pos, article }) =>
    guessed(key, pos, pos === 'adjective' ? 'adj' : article === 'het' ? 'noun-het' : 'noun-de', 'lemma'),
  );
  for (const { ending, pos, feature, tags, lemmas } of ENDINGS) {
    if (ending === '' || !key.endsWith(ending)) continue;
    const [lemma] = lemmas(key.slice(0, -ending.length));
    if (lemma && suffixesOf(lemma).some((suffix) => suffix.pos === pos))
      out.push(...tags.map((tag) => guessed(lemma, pos, tag, feature)));
  }
  return out;
}

/** What a prefix makes a verb of may be a compound as well: buitenstof is a stof, and no form of stoffen. */
function withCompound(prefixed: Reading[], form: string, key: string, lexicon: Lexicon): Reading[] {
  const isVerb = prefixed.length > 0 && prefixed.every(({ pos }) => pos === 'verb');
  return isVerb ? [...asCompound(form, key, lexicon), ...prefixed] : prefixed;
}

const PARTICIPLES: ReadonlySet<Tag> = new Set<Tag>(['part', 'part-e']);

/** Everything that the inflection of an unknown word can be. */
function byShape(key: string, lexicon: Lexicon): Reading[] {
  const out = [guessed(key, 'noun', 'noun-de', 'lemma'), guessed(key, 'adjective', 'adj', 'lemma')];
  const participle = weakParticiple(key);
  if (participle && (participle.before === '' || lexicon.isParticle(participle.before))) {
    const feature = participle.inflected ? 'past participle inflected' : 'past participle';
    out.push(guessed(participle.lemmas[0]!, 'verb', participle.inflected ? 'part-e' : 'part', feature));
  }
  if (/[eë]n$/.test(key)) out.push(guessed(key, 'verb', 'inf', 'lemma'), guessed(key, 'verb', 'fin-pl', 'lemma'));
  for (const { ending, pos, feature, tags, lemmas } of ENDINGS) {
    if (!key.endsWith(ending) || key.length < ending.length + 3 || ending === '' || feature === 'genitive') continue;
    const lemma = lemmas(key.slice(0, -ending.length))[0]!;
    out.push(...tags.map((tag) => guessed(lemma, pos, tag, feature)));
  }
  return out;
}

/** Readings of a half word, "voor-" in "voor- en nadelen", and of a digit ordinal. */
function special(key: string, lexicon: Lexicon): Reading[] {
  if (ORDINAL.test(key)) return [{ entry: -1, lemma: key, pos: 'numeral', tag: 'ord', source: 'number' }];
  const half = key.replace(/^-|-$/g, '');
  return half !== key && half !== '' ? prefixed('', half, () => true, lexicon).slice(0, 3) : [];
}

function byDative(key: string, lexicon: Lexicon): Reading[] {
  const lemma = DATIVES.get(key) ?? '';
  const known = lexicon.lookup(lemma).find((r) => lexicon.entry(r.entry).pos === 'noun');
  return known
    ? [{ entry: known.entry, lemma, pos: 'noun', tag: 'noun-de', feature: 'genitive', source: 'formed' }]
    : [];
}

const firstOf = (...ways: (() => Reading[])[]): Reading[] => {
  for (const way of ways) {
    const readings = way();
    if (readings.length > 0) return readings;
  }
  return [];
};

/** Keeps the first reading of each tag and lemma, and of guesses the first of each tag. */
function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ tag, lemma, source }) => {
    const names = source === 'guessed' ? [tag] : [`${tag} ${lemma}`];
    if (names.some((name) => seen.has(name))) return false;
    seen.add(tag).add(`${tag} ${lemma}`);
    return true;
  });
}

/**
 * Readings of a word that is not listed, by productive word formation: an unlisted inflection, an affix before a listed
 * word, a compound; and what its ending alone allows, for the sentence to decide. Never empty for a word of letters.
 */
export function guess(form: string, key: string, lexicon: Lexicon): Reading[] {
  const respelled = bySpelling(form, key, lexicon);
  if (respelled.length > 0) return respelled;
  const known = firstOf(
    () => special(key, lexicon),
    () => byDative(key, lexicon),
    () => byPeople(key, lexicon),
    () => byEnding(key, lexicon),
    () => (key.includes('-') ? asCompound(form, key, lexicon) : []),
    () => withCompound(byPrefix(key, lexicon), form, key, lexicon),
    () => asCompound(form, key, lexicon),
  );
  if (ORDINAL.test(key) || (LETTERED.test(form) && known.length > 0)) return known;
  const shapes = byShape(key, lexicon);
  // A formed word has its class from what it is formed of, but steun+den is steunden.
  if (known.length > 0) {
    // geiten+stoofpot is no participle
    const isCompound = known.some(({ source }) => source === 'compound');
    const verbs = shapes.filter(({ pos, tag }) => pos === 'verb' && !(isCompound && PARTICIPLES.has(tag)));
    return distinct([...known, ...verbs]);
  }
  return distinct([...bySuffix(key), ...shapes]);
}
