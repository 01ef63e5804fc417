import { endsLong, endsShort, open } from './spelling.ts';
import type { Form } from './verbs.ts';

/** Diminutives whose vowel changes, by lemma (ANS 12.3.1.3). */
const CHANGED: Record<string, string> = {
  blad: 'blaadje',
  gat: 'gaatje',
  glas: 'glaasje',
  jongen: 'jongetje',
  kalf: 'kalfje',
  lot: 'lootje',
  pad: 'paadje',
  rad: 'raadje',
  schip: 'scheepje',
  vat: 'vaatje',
  gelid: 'gelidje',
  bloem: 'bloemetje',
  brug: 'bruggetje',
  kip: 'kippetje',
  slang: 'slangetje',
  vlag: 'vlaggetje',
  weg: 'weggetje',
  big: 'biggetje',
  pop: 'poppetje',
  rib: 'ribbetje',
  heg: 'heggetje',
  vrouw: 'vrouwtje',
};
const VOWEL_SOUND = /[aeiouy]/g;

/**
 * Diminutives of a noun: boekje, stoeltje, boompje, balletje, koninkje. The plural tells whether the last syllable is
 * stressed (modellen - modelletje, tafels - tafeltje). Rules: ANS 12.3.1.3; Leidraad 12.
 */
export function diminutives(lemma: string, plural?: string): string[] {
  for (const [noun, form] of Object.entries(CHANGED)) {
    if (lemma === noun || (lemma.endsWith(noun) && lemma.length > noun.length + 2))
      return [lemma.slice(0, -noun.length) + form];
  }
  if (/(je|tje|pje)$/.test(lemma) || /[^\p{L}]$/u.test(lemma)) return [];
  return endsInVowel(lemma) ?? [endsInSonorant(lemma, plural) ?? `${lemma}je`].flatMap((d) => withIng(lemma, d));
}

function endsInVowel(lemma: string): string[] | undefined {
  if (/(ie|oe|eu|ee|ij|ei|ui|au|ou|uw|aai|ooi|oei|eeuw|ieuw)$/.test(lemma)) return [`${lemma}tje`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma}'tje`];
  if (/i$/.test(lemma)) return [`${lemma}etje`];
  if (/é$/.test(lemma)) return [`${lemma.slice(0, -1)}eetje`];
  if (/[aou]$/.test(lemma)) return [`${lemma}${lemma.at(-1)}tje`];
  if (/e$/.test(lemma)) return [`${lemma}tje`];
  return undefined;
}

function endsInSonorant(lemma: string, plural: string | undefined): string | undefined {
  const syllables = lemma.replace(/(aai|ooi|oei|eeu|ieu|[aeiouy]{2})/g, 'a').match(VOWEL_SOUND)?.length ?? 0;
  const doubled = plural === `${lemma}${lemma.at(-1)}en`;
  if (/[mlnr]$/.test(lemma) && endsShort(lemma) && (doubled || syllables === 1)) return `${open(lemma)}etje`;
  if (/ng$/.test(lemma)) return `${lemma}etje`;
  if (/m$/.test(lemma)) return `${lemma}pje`;
  if (/[lnr]$/.test(lemma)) return `${lemma}tje`;
  if (/w$/.test(lemma) && endsLong(lemma.slice(0, -1))) return `${lemma}tje`;
  return undefined;
}

/** Unstressed -ing gives -inkje (koning - koninkje); after a weak syllable -ingetje. Which one is not in the spelling: both. */
const withIng = (lemma: string, diminutive: string): string[] =>
  /[aeiouy].*ing$/.test(lemma) ? [diminutive, `${lemma.slice(0, -1)}kje`] : [diminutive];

/** Forms of a noun; a plural may give two, "gehalten/gehaltes"; "=" says that the lemma itself is a plural. */
export function nounForms(lemma: string, plural: string | undefined): Form[] {
  if (plural === '=') return [[lemma, 'lemma']];
  const plurals = plural?.split('/') ?? [];
  const small = diminutives(lemma, plurals[0]);
  return [
    [lemma, 'lemma'],
    ...plurals.map((p): Form => [p, 'plural']),
    ...small.map((d): Form => [d, 'diminutive']),
    ...small.map((d): Form => [`${d}s`, 'diminutive plural']),
  ];
}

/** Genitive of a name: Jans, Anna's, Hans' (Leidraad 12.B). */
export function genitive(name: string): string {
  if (/[sxz]$/i.test(name)) return `${name}'`;
  return /[aiouy]$/i.test(name) && !/(ie|oe|eu|ee|ij|ei|ui|au|ou|[aeo]y)$/i.test(name) ? `${name}'s` : `${name}s`;
}
