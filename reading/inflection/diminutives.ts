import { endsLong, endsShort, open } from './spelling.ts';

/** Short in the singular, long in plural and diminutive (ANS 12.3.1.3): only where the plural shows it, so not in complot. */
const LENGTHENED: Record<string, string> = {
  blad: 'blaadje',
  gat: 'gaatje',
  glas: 'glaasje',
  lot: 'lootje',
  pad: 'paadje',
  schip: 'scheepje',
  vat: 'vaatje',
};
/** Diminutives that no rule gives. */
const SPECIAL: Record<string, string> = {
  jongen: 'jongetje',
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
  eg: 'eggetje',
  web: 'webbetje',
  kwab: 'kwabbetje',
  rob: 'robbetje',
  slab: 'slabbetje',
  leidsman: 'leidsmannetje',
  dessin: 'dessintje',
  tiramisu: "tiramisu'tje",
};
/**
 * Loan words whose last e is not heard: it stays, and the ending goes by the sound before it (cakeje, gamepje). After l, n
 * and r nothing of that is seen (drone, dronetje).
 */
const MUTE_E =
  /([aiouèy]che|[^n]que|[ao]nce|(^|[^a-z]|up)date|^gate|([cfmnw]|sh)ake|bike|spike|[ct]ape|site|suite|quote|cote|blouse|house|race|face|space|service|office|lease|safe|upgrade|blade|drive|crème|frame|game|home)$/;
/** Initialisms, spelled aloud: dvd'tje, sms'je (Leidraad 13). */
const INITIALISM = /(^|[ -])([bcdfghjklmnpqrstvwxz]{2,}|abc)$/;
const VOWEL_SOUND = /[aeiouy]/g;
/** Abstract nouns that nobody makes small, and what is a diminutive already. */
const NEVER_SMALL = /(je|tje|pje|heid|isme|[^\p{L}]|.{3}dom)$/u;

/**
 * Diminutives of a noun: boekje, stoeltje, boompje, balletje, koninkje. The plural tells whether the last syllable is
 * stressed (modellen - modelletje, tafels - tafeltje). A compound has that of its head, if known (achterban has
 * achterbannetje, like ban). Rules: ANS 12.3.1.3; Leidraad 12.
 */
export function diminutives(lemma: string, plural?: string, head?: string): string[] {
  if (NEVER_SMALL.test(lemma) || lemma.includes(' ')) return [];
  if (head && head.length > 2 && head !== lemma && lemma.endsWith(head) && !isSuffix(head, lemma, plural)) {
    const before = lemma.slice(0, -head.length);
    const ofHead = plural?.startsWith(before) ? plural.slice(before.length) : undefined;
    return diminutives(head, ofHead).map((small) => before + small);
  }
  const special = changed(lemma, plural) ?? ofInitialism(lemma) ?? ofMuteE(lemma);
  if (special) return [special];
  return endsInVowel(lemma) ?? [endsInSonorant(lemma, plural) ?? `${lemma}je`].flatMap((d) => withIng(lemma, d));
}

/** Whether a last part is an ending in a weak syllable: -ing, or -ster in zwemster (zwemsters), not in filmster (filmsterren). */
const isSuffix = (head: string, lemma: string, plural: string | undefined): boolean =>
  head === 'ing' || (/^(ster|sel|der)$/.test(head) && !plural?.startsWith(lemma + lemma.at(-1)));

function changed(lemma: string, plural: string | undefined): string | undefined {
  const doubled = plural?.startsWith(lemma + lemma.at(-1));
  for (const [noun, form] of Object.entries(LENGTHENED)) {
    const long = lemma === noun ? !doubled : plural !== undefined && !doubled && /en$/.test(plural);
    if (long && lemma.endsWith(noun) && !/slot$/.test(lemma)) return lemma.slice(0, -noun.length) + form;
  }
  const own = SPECIAL[lemma];
  if (own) return own;
  const [noun, form] =
    Object.entries(SPECIAL).find(([n]) => n.length > 2 && lemma.endsWith(n) && lemma.length > n.length + 2) ?? [];
  return noun && form ? lemma.slice(0, -noun.length) + form : undefined;
}

/** By the name of the last letter: es - sms'je, em - fm'pje, el - ml'etje, dee - dvd'tje. */
function ofInitialism(lemma: string): string | undefined {
  if (!INITIALISM.test(lemma)) return undefined;
  if (/[fsx]$/.test(lemma)) return `${lemma}'je`;
  if (/m$/.test(lemma)) return `${lemma}'pje`;
  return `${lemma}'${/[lnr]$/.test(lemma) ? 'e' : ''}tje`;
}

function ofMuteE(lemma: string): string | undefined {
  if (!MUTE_E.test(lemma) || /(psyche|synagoge)$/.test(lemma)) return undefined;
  return `${lemma}${/me$/.test(lemma) ? 'pje' : 'je'}`;
}

function endsInVowel(lemma: string): string[] | undefined {
  if (/(ie|oe|eu|ee|ij|ei|ui|au|ou|uw|aai|ooi|oei|eeuw|ieuw|[aeo]y|[eo]w)$/.test(lemma)) return [`${lemma}tje`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma}'tje`];
  if (/i$/.test(lemma)) return [`${lemma}etje`];
  if (/é$/.test(lemma)) return [`${lemma.slice(0, -1)}eetje`];
  if (/[aou]$/.test(lemma)) return [`${lemma}${lemma.at(-1)}tje`];
  if (/e$/.test(lemma)) return [`${lemma}tje`];
  return undefined;
}

/** Endings of loan words and a few others that carry stress, or keep a full vowel: balkonnetje, hotelletje, romannetje. */
const STRESSED = /([aio]n|[ao]l|om|(^|[^c])hotel|motel|kartel|duel|pastel|flanel|jarretel|bestel|parfum|bar|wil)$/;

function endsInSonorant(lemma: string, plural: string | undefined): string | undefined {
  const syllables = lemma.replace(/(aai|ooi|oei|eeu|ieu|[aeiouy]{2})/g, 'a').match(VOWEL_SOUND)?.length ?? 0;
  const doubled = plural === `${lemma}${lemma.at(-1)}en`;
  const stressed = doubled || syllables === 1 || (STRESSED.test(lemma) && (!plural || plural === `${lemma}s`));
  if (/[mlnr]$/.test(lemma) && endsShort(lemma) && stressed) return `${open(lemma)}etje`;
  if (/ng$/.test(lemma)) return `${lemma}etje`;
  if (/mn?$/.test(lemma)) return `${lemma}pje`;
  if (/[lnr]$/.test(lemma)) return `${lemma}tje`;
  if (/w$/.test(lemma) && endsLong(lemma.slice(0, -1))) return `${lemma}tje`;
  return undefined;
}

/**
 * Unstressed -ing after a stressed syllable gives -inkje (koning, beloning), after a weak one -ingetje (wandeling).
 * Where the spelling does not tell a weak syllable (vergadering, regering) both are given.
 */
function withIng(lemma: string, diminutive: string): string[] {
  if (!/[aeiouy].*ing$/.test(lemma)) return [diminutive];
  const small = `${lemma.slice(0, -1)}kje`;
  return /(e[lrnm]|ig|l)ing$/.test(lemma) ? [diminutive, small] : [small];
}
