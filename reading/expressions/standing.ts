import type { Tag, Word } from '../word.ts';
import type { Pattern } from './pattern.ts';
import { LIGHT, type Scene } from './scene.ts';

/**
 * Whether words that look like an expression stand where it can be meant: "op zoek was" is no zoek zijn, "de kans om te zien"
 * no kans zien. What precedes and follows decides.
 */

const tags = (list: string): ReadonlySet<Tag> => new Set(list.split(' ') as Tag[]);
const NOUN_PHRASE = tags(
  'noun-de noun-het noun-pl name adj adj-e art det poss num ord sup pron refl abbr comp-e part-e adv',
);
/** What shows that a noun phrase begins after a preposition. */
const OPENS_PHRASE = tags('noun-de noun-het noun-pl name adj-e art det poss num pron refl abbr');
const DETERMINES = tags('art poss det adj-e');
const NOUNS = tags('noun-de noun-het noun-pl');
/** Determiners that an object may have where its lemma has none: geen rol spelen, veel navolging vinden. */
const QUANTIFIERS = new Set('geen veel weinig meer minder enige enig genoeg wat zoveel'.split(' '));
/** These point at something said before, which no expression does: leed een nederlaag, maar dat verlies ... */
const DEMONSTRATIVES = new Set('dit dat deze die'.split(' '));
/** Second halves of circumpositions: van ... af, om ... heen (ANS 9.3). */
const POSTPOSITIONS = new Set('aan af door heen in mee na toe uit vandaan'.split(' '));

/** Where words of every day make an expression only at a border of the clause. */
const BORDERS: Readonly<Record<string, 'before' | 'after'>> = {
  'zij het': 'before',
  'te weten': 'before',
  'wat een': 'before',
  'gesteld dat': 'before',
  'ook al': 'before',
  'niet waar': 'before',
  'en zo': 'after',
  'of zo': 'after',
  'van hetzelfde': 'after',
  'bij deze': 'after',
  'wie ook': 'after',
};

/** `starts`: where each phrase of the pattern begins. */
export function stands(pattern: Pattern, starts: readonly number[], scene: Scene): boolean {
  if (pattern.exact) return true;
  const { words } = scene;
  const first = starts[0]!;
  if (pattern.verbs.length > 0) return fitsBefore(pattern, words[first]!, words[first - 1]);
  if (isCircumposition(pattern)) return circumposes(starts, scene);
  const text = textOf(pattern);
  // aan het eten: busy eating; aan het water: at the water
  if (text === 'aan het') return words[first + 2]?.readings.some(({ tag }) => tag === 'inf') ?? false;
  const border = BORDERS[text];
  if (border === 'before') return isBorder(words[first - 1]);
  return border === undefined || isBorder(words[starts.at(-1)! + pattern.phrases.at(-1)!.length]);
}

const textOf = ({ phrases }: Pattern): string =>
  phrases.map((phrase) => phrase.map((w) => (w.kind === 'word' ? w.word : w.kind)).join(' ')).join(' ... ');
const isBorder = (word: Word | undefined): boolean => word === undefined || word.token.kind === 'punctuation';

/** Whether a verb's phrase is whole: not the rest of a longer noun phrase, nor the phrase of a preposition. */
function fitsBefore(pattern: Pattern, first: Word, before: Word | undefined): boolean {
  if (!before) return true;
  const { tag } = before.chosen;
  if (first.chosen.tag === 'prep' || first.chosen.tag === 'prt')
    return !(first.key === 'van' && pattern.verbs.includes('zijn') && NOUNS.has(tag));
  if (tag === 'prep') return false;
  const bare = NOUNS.has(first.chosen.tag) || first.chosen.tag === 'adj';
  const light = DEMONSTRATIVES.has(before.key) || pattern.verbs.some((verb) => LIGHT.has(verb) || verb === 'zien');
  return !(bare && light && (DETERMINES.has(tag) || before.key === 'eigen') && !QUANTIFIERS.has(before.key));
}

function isCircumposition({ phrases }: Pattern): boolean {
  const [opener, closer] = phrases;
  if (phrases.length !== 2 || opener!.length !== 1 || closer!.length !== 1) return false;
  const [word] = closer!;
  return word!.kind === 'word' && POSTPOSITIONS.has(word!.word);
}

/** A noun phrase and nothing else stands between, and none follows that would be the second word's own. */
function circumposes([opener, closer]: readonly number[], { words, particles }: Scene): boolean {
  if (particles.has(closer!) || closer! - opener! < 2) return false;
  const inside = words.slice(opener! + 1, closer!);
  if (!inside.every(({ chosen }) => NOUN_PHRASE.has(chosen.tag))) return false;
  // op één na de oudste
  const excepted =
    words[closer!]!.key === 'na' && inside.every(({ chosen }) => chosen.pos === 'numeral' || chosen.pos === 'pronoun');
  if (excepted) return true;
  const next = words[closer! + 1];
  return next === undefined || !OPENS_PHRASE.has(next.chosen.tag);
}
