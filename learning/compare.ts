/** What is to be said of a typed answer. */
export interface Verdict {
  readonly result: 'right' | 'close' | 'wrong';
  /** What differs, for the reader; absent where nothing does. */
  readonly remark?: string;
}

/** A slip of one letter is forgiven in words of this length; in shorter ones it is mostly another word. */
const FORGIVEN_LENGTH = 5;

/**
 * Compares a typed answer with the Dutch that was asked. Case, punctuation and spaces never count; a missing article or
 * reflexive is passed over; a wrong article, missing diacritics and a slip of one letter are close.
 * @param article of a noun, where the reader may have typed one
 */
export function compare(wanted: string, typed: string, article?: 'de' | 'het' | 'de/het'): Verdict {
  const given = plain(typed);
  const bare = article ? given.replace(/^(de|het|een) /u, '') : given.replace(/^zich /u, '');
  const own = article ? given.slice(0, given.length - bare.length).trim() : '';
  const target = article ? plain(wanted) : plain(wanted).replace(/^zich /u, '');
  if (bare === '') return { result: 'wrong' };
  if (bare === target) return articleVerdict(own, article);
  if (joined(bare) === joined(target)) return { result: 'right', remark: `It is written “${wanted}”.` };
  if (joined(strip(bare)) === joined(strip(target)))
    return { result: 'close', remark: `Mind the accents: “${wanted}”.` };
  if (target.length >= FORGIVEN_LENGTH && oneSlip(strip(bare), strip(target)))
    return { result: 'close', remark: `One letter differs: “${wanted}”.` };
  return { result: 'wrong' };
}

function articleVerdict(own: string, article: string | undefined): Verdict {
  if (!article || own === '' || own === 'een' || article.split('/').includes(own)) return { result: 'right' };
  return { result: 'close', remark: `It is ${article}, not ${own}.` };
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[.,;:!?…"“”()]/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');
const joined = (text: string): string => text.replace(/[ '-]/gu, '');
const strip = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether one letter added, left out, changed, or two neighbours swapped make the one of the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
