/** The preposition of a hint: (+ aan), (~ van), (zich ~ aan). */
const PREPOSITION = /\((?:zich )?[~+] ?([a-z]+)/;

/**
 * The senses of an entry in the order in which this place calls for them: first those whose preposition or zich stands
 * beside the word, last those that are reflexive where no zich is. Otherwise the glossary's own order, by frequency.
 * @param company prepositions near the word, and zich
 */
export function orderSenses(senses: readonly string[], company: readonly string[]): readonly string[] {
  if (senses.length < 2) return senses;
  const ranked = senses.map((sense, i) => ({ sense, rank: rankOf(sense, company), i }));
  if (ranked.every(({ rank }) => rank === 1)) return senses;
  return ranked.sort((a, b) => a.rank - b.rank || a.i - b.i).map(({ sense }) => sense);
}

/** 0 where what the sense asks for is there, 2 where zich is missing, else 1: a preposition can be left out. */
function rankOf(sense: string, company: readonly string[]): 0 | 1 | 2 {
  const reflexive = /\(zich ~/.test(sense);
  if (reflexive && !company.includes('zich')) return 2;
  const preposition = PREPOSITION.exec(sense)?.[1];
  if (preposition === undefined) return reflexive ? 0 : 1;
  return company.includes(preposition) ? 0 : 1;
}

/** Words of English that tell nothing of a sense. */
const EMPTY = new Set(
  'a an the to of in on for or and with at by from sb sth one ones be as it its that which'.split(' '),
);
/** A shorter word stands in too many others by chance: "bar" in "embark". */
const LEAST_INSIDE = 4;

/**
 * What a part means in a compound: of the senses of _baan_, the one that the compound's own meaning names ("track" in
 * "track record", "job" in "job loss"), also inside a word ("board" in "noticeboard"). Where it names none, all senses in
 * short, up to three: which of them is meant the reader sees, where the first alone would mislead (_ijsbaan_ is no job).
 * @param senses of the part, most frequent first
 * @param likely those of them that are shown where the compound names none
 * @param whole senses of the compound; none where it is not in the glossary
 */
export function senseInCompound(
  senses: readonly string[],
  whole: readonly string[],
  likely: readonly string[] = senses,
): string {
  if (senses.length < 2) return senses[0] ?? '';
  const named = wordsOf(whole.join(' '));
  const score = (sense: string): number =>
    Math.max(0, ...wordsOf(sense).map((word) => Math.max(0, ...named.map((other) => likeness(word, other)))));
  const scores = senses.map(score);
  const best = Math.max(...scores);
  if (best > 0) return senses[scores.indexOf(best)]!;
  // "(in ~) able" is a meaning of a phrase, which does not stand in a compound.
  const own = likely.filter((sense) => !sense.includes('~'));
  return [...new Set((own.length > 0 ? own : likely).map(shortest))].slice(0, 3).join('; ');
}

/** The first synonym of a sense without its hints: "to announce, to proclaim (+ aan)" gives "to announce". */
export const shortest = (sense: string): string =>
  sense
    .replace(/\s*\([^)]*\)/g, '')
    .split(/[,;]/)[0]!
    .trim();

/** The words that say something, without hints and endings. */
const wordsOf = (sense: string): string[] =>
  (
    sense
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .match(/[a-z]+/g) ?? []
  )
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.replace(/(?<=...)(?:ies|y)$/, 'i').replace(/(?<=...)(?:e?s|ing|ed|er|e)$/, ''));

/** 2 for the same word, 1 for one inside the other. */
function likeness(one: string, other: string): 0 | 1 | 2 {
  if (one === other) return 2;
  return one.length >= LEAST_INSIDE && other.includes(one) ? 1 : 0;
}
