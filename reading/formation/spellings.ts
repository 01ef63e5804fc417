/**
 * Spellings that the rules of today do not allow, and what they stand for: those of before 1947 ("mensch", "koopen"), the permitted ones of
 * 1954 to 1995 ("produkt", "kopie"), and words typed without their trema or accent ("beinvloed", "cafe"). A word so spelled is
 * in no list of words of today, so that these are tried for unknown words only. Sources: Leidraad of the Woordenlijst 1954, 1995 and
 * 2015; De Vries and Te Winkel's rules as ANS 1.4 sums them up.
 */
const RULES: readonly (readonly [old: RegExp, now: string])[] = [
  // mensch, Nederlandsche, tusschen; not schaap
  [/(?<=.)sch(?=$|e$|en|er$|e?s$)/g, 's'],
  // koopen, deelen, groote: a long vowel in an open syllable is written once
  [/([eo])\1(?=[bdfgklmnprstvz][aeiou])/g, '$1'],
  [/^zoo(?=$|als|veel)/g, 'zo'],
  // gelijkheyd, altydt, vry
  [/y(?=$|[bdfgklmnprstvz])/g, 'ij'],
  [/ae(?=[bdfgklmnprstvz])/g, 'aa'],
  [/qu/g, 'kw'],
  [/ph/g, 'f'],
  [/rh/g, 'r'],
  [/th/g, 't'],
  [/c(?=[aoulrt]|$)/g, 'k'],
  [/k(?=[aoulrt])/g, 'c'],
  [/x/g, 'ks'],
  [/ks/g, 'x'],
];
const TREMA: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', o: 'ö', u: 'ü' };
const ACCENTS: readonly (readonly [plain: string, accented: string])[] = [
  ['e', 'é'],
  ['e', 'è'],
  ['e', 'ê'],
  ['c', 'ç'],
];
const VOWEL = /[aeiou]/;

/**
 * Other spellings of a word in lower case that may be the one of today, the likeliest first; each rule by itself, then ss and ee in one word.
 * Their number is linear in its length.
 */
export function modernSpellings(key: string): string[] {
  const out = new Set<string>();
  let all = key;
  for (const [old, now] of RULES) {
    const one = key.replace(old, now);
    out.add(one);
    // Old rules come together: groote menschen, tusschenpoozen
    if (RULES.findIndex(([rule]) => rule === old) < TOGETHER) all = all.replace(old, now);
  }
  out.add(all);
  for (let i = 1; i < key.length; i++) {
    const trema = TREMA[key[i]!];
    if (trema && VOWEL.test(key[i - 1]!)) out.add(key.slice(0, i) + trema + key.slice(i + 1));
  }
  for (const [plain, accented] of ACCENTS) {
    for (let i = key.indexOf(plain); i >= 0; i = key.indexOf(plain, i + 1))
      out.add(key.slice(0, i) + accented + key.slice(i + 1));
  }
  out.delete(key);
  return [...out];
}
/** The first rules are of one spelling. */
const TOGETHER = 5;
