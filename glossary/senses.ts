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
