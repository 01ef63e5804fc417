/** What a column of a table can hold; written in this order, and read in any. */
export const COLUMNS = [
  'dutch',
  'article',
  'class',
  'english',
  'level',
  'status',
  'tags',
  'note',
  'sentence',
  'place',
  'source',
  'address',
  'met',
  'saved',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Which column of a file, counted from 0, holds what. */
export type Choice = Readonly<Partial<Record<Column, number>>>;

/** Names that other programs, and readers of Dutch and English, give to them. */
const OTHER_NAMES: Record<string, Column> = {
  lemma: 'dutch',
  word: 'dutch',
  woord: 'dutch',
  front: 'dutch',
  voorkant: 'dutch',
  nederlands: 'dutch',
  term: 'dutch',
  headword: 'dutch',
  expression: 'dutch',
  target: 'dutch',
  text: 'dutch',
  gloss: 'english',
  meaning: 'english',
  betekenis: 'english',
  back: 'english',
  achterkant: 'english',
  translation: 'english',
  vertaling: 'english',
  definition: 'english',
  engels: 'english',
  pos: 'class',
  'part of speech': 'class',
  woordsoort: 'class',
  gender: 'article',
  lidwoord: 'article',
  cefr: 'level',
  notes: 'note',
  extra: 'note',
  'back extra': 'note',
  context: 'sentence',
  example: 'sentence',
  'example sentence': 'sentence',
  zin: 'sentence',
  voorbeeld: 'sentence',
  title: 'source',
  bron: 'source',
  url: 'address',
  link: 'address',
  tag: 'tags',
  labels: 'tags',
};

/** What a heading says that its column holds. */
export function columnOf(name: string): Column | undefined {
  const plain = name.trim().toLowerCase();
  return (
    COLUMNS.find((column) => column === plain) ?? (Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined)
  );
}

/** What headings say; the first of two that say the same counts. */
export function choiceByName(names: readonly string[]): Choice {
  const choice: { [K in Column]?: number } = {};
  for (const [i, name] of names.entries()) {
    const column = columnOf(name);
    if (column) choice[column] ??= i;
  }
  return choice;
}

/** Rows that a guess looks at; more would not change it. */
const LOOKED_AT = 200;
const DUTCH =
  /^(?:de|het|een) |ij|aa|uu|\b(?:zich|iets|iemand|niet|van|en|ik|wij|naar|voor|met|is|zijn|wordt|op)\b|sch|[a-z]{3}en\b|lijk\b/iu;
const ENGLISH =
  /^(?:to|the|an?) |\b(?:of|and|or|the|with|something|someone|from|for|is|it|by)\b|th|sh|wh|tion\b|ing\b|ly\b|[wcq][aeiou]/iu;

/**
 * A guess at which columns hold the Dutch, its English and a sentence, by their names where these say it and else by
 * what is in them: Dutch and English look different (`ij`, `aa`, `-en`; `th`, `sh`, "to"), and sentences are long.
 */
export function guessChoice(names: readonly string[], rows: readonly (readonly string[])[]): Choice {
  const named = choiceByName(names);
  const seen = names.map((_, i) => columnFacts(rows.slice(0, LOOKED_AT).map((cells) => cells[i] ?? '')));
  const taken = new Set<number>(Object.values(named));
  const best = (score: (facts: Facts) => number): number | undefined => {
    const [first] = seen
      .map((facts, i) => ({ i, score: taken.has(i) || facts.filled === 0 ? 0 : score(facts) }))
      .sort((a, b) => b.score - a.score || a.i - b.i);
    if (!first || first.score <= 0) return undefined;
    taken.add(first.i);
    return first.i;
  };
  const brief = ({ words }: Facts) => (words <= 4 ? 1 : 0);
  const dutch = named.dutch ?? best((facts) => brief(facts) * (1 + facts.dutch - facts.english) * facts.filled);
  const english = named.english ?? best((facts) => (1 + facts.english - facts.dutch) * facts.filled);
  const sentence = named.sentence ?? best((facts) => (facts.words > 4 && facts.dutch > 0.4 ? facts.words : 0));
  return {
    ...named,
    ...(dutch !== undefined && { dutch }),
    ...(english !== undefined && { english }),
    ...(sentence !== undefined && { sentence }),
  };
}

/** Of a column: how much of it is filled, and looks like Dutch or English, 0 to 1; words in a cell on average. */
interface Facts {
  readonly filled: number;
  readonly dutch: number;
  readonly english: number;
  readonly words: number;
}

function columnFacts(cells: readonly string[]): Facts {
  const full = cells.map((cell) => cell.slice(0, 300)).filter((cell) => /\p{L}/u.test(cell));
  const share = (pattern: RegExp) => full.filter((cell) => pattern.test(cell)).length / Math.max(1, full.length);
  const words = full.reduce((sum, cell) => sum + cell.split(/\s+/u).length, 0) / Math.max(1, full.length);
  return { filled: full.length / Math.max(1, cells.length), dutch: share(DUTCH), english: share(ENGLISH), words };
}
