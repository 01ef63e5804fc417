/**
 * The spelling of open and closed syllables, on which all Dutch inflection rests: a long vowel is written once in an
 * open syllable (lo-pen) and twice in a closed one (loop); a short vowel is kept short by doubling the consonant after
 * it (bak-ken, bak); v and z do not end a syllable (leven, leef; reizen, reis). Source: Het Groene Boekje, Leidraad
 * 2 and 7 (woordenlijst.org/leidraad).
 */

const CONSONANT = '[bcdfghjklmnpqrstvwxz]';
const SHORT = /(^|[^aeiouyàâäéèêëïîóôöûü])([aeiou])([bcdfgklmnprstvz])$/;
const DOUBLE = new RegExp(`(${CONSONANT})\\1$`);
const LONG = /(aa|ee|oo|uu)([bcdfgklmnprstvz])$/;
const DIPHTHONG = /(ie|oe|eu|ui|ij|ei|ou|au|ieu|eeu|aai|ooi|oei)[bcdfgklmnprstvz]$/i;

/** Whether the word ends in a single consonant after a single vowel letter that a closed syllable keeps short: bak, trof. */
export const endsShort = (word: string): boolean => SHORT.test(word) && !DIPHTHONG.test(word);

/** Whether the final consonant follows a long vowel or diphthong: loop, huis, brief. */
export const endsLong = (word: string): boolean => LONG.test(word) || DIPHTHONG.test(word);

/** f and s as they are written at the start of a syllable: brief - brieven, huis - huizen. */
export const voice = (word: string): string => word.replace(/f$/, 'v').replace(/s$/, 'z');

/** v and z as they are written at the end of a syllable: leev - leef. */
export const devoice = (word: string): string => word.replace(/v$/, 'f').replace(/z$/, 's');

/** A closed syllable opened by a vowel that follows: loop - lop(en), bak - bakk(en). The vowel itself is not added. */
export function open(word: string): string {
  if (LONG.test(word)) return word.replace(LONG, (_, vowel: string, consonant: string) => vowel[0] + consonant);
  return endsShort(word) ? word + word.at(-1) : word;
}

/** An open syllable closed because the vowel after it fell away: lop(en) - loop, bakk(en) - bak. */
export function close(stem: string, stressed = true): string {
  if (DOUBLE.test(stem)) return stem.slice(0, -1);
  if (stressed && endsShort(stem)) return stem.replace(/([aeou])(.)$/, '$1$1$2');
  return stem;
}

/** The -e form by rule: groot - grote, dik - dikke, gemaakt - gemaakte, gegeven - gegeven, gedaan - gedane. */
export function addE(word: string): string {
  if (/e$/.test(word)) return word;
  if (/[^i]ee$/.test(word)) return `${word}ë`;
  // A weak syllable does not double: gewandeld and ander have no short stressed vowel before their last consonant.
  if (/[^aeiou](e[lnrm]|ig|um)$/.test(word) && /[aeiouy].*[aeiouy]/.test(word)) return `${word}e`;
  return `${open(word)}e`;
}
