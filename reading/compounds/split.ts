import type { Feature, Lexicon, PartOfSpeech, PartReading } from '../types.ts';
import { lengthCost, levelCost, linkedModifiers, type Modifier, plainModifiers } from './modifiers.ts';

/** A word taken apart. */
export interface CompoundSplit {
  /** In order, linking letters left out; the last one is the head. */
  readonly parts: readonly PartReading[];
  /** Entry of the head, which decides gender and class, and what form of it the word ends in. */
  readonly head: { readonly entry: number; readonly feature: Feature; readonly pos: PartOfSpeech };
  /** Lemma of the whole: massavernietigingswapens - massavernietigingswapen. */
  readonly lemma: string;
}

/** Longer words are no compounds but run-together text; the longest in a corpus have some 50 letters. */
const LONGEST = 60;
const SHORTEST = 6;
/** Each further part must be worth it. */
const PART_COST = 2;
/** Above this a split is more likely junk than a compound. */
const TOO_UNLIKELY = 6.5;
const MOST_PARTS = 5;

interface Candidate extends Modifier {
  readonly head: CompoundSplit['head'];
  readonly headForm: string;
  readonly headLemma: string;
}

/** Classes that head a compound, and what being headed by it costs. Verbs head only separable verbs, which are listed. */
const HEAD_COST: Partial<Record<PartOfSpeech, number>> = { noun: 0, adjective: 1.2 };
/** Words that are more often the end of a derivation than of a compound: valider+ing, kruiden+ier, schermster. */
const SUFFIX_LIKE = new Set(
  'ren ring ding tering lijk baar isme nier naar aar lier dom rij schap uur ster aard'.split(' '),
);
const SUFFIX_COST = 6;
const HEAD_FEATURES: Partial<Record<PartOfSpeech, ReadonlySet<Feature>>> = {
  noun: new Set(['lemma', 'plural', 'diminutive', 'diminutive plural']),
  adjective: new Set(['lemma', 'inflected', 'comparative', 'comparative inflected']),
};

/**
 * Splits a compound into the words it is made of, or returns undefined where no split is likely: every way is tried to
 * cut a head that is a noun or adjective (in any number or degree) off a first part that is a word, a verb's stem, a
 * linked noun or again a compound; the cheapest wins. Time is bounded, whatever the word.
 */
export function cutCompound(word: string, lexicon: Lexicon): CompoundSplit | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? splitAtHyphen(word, hyphen, lexicon) : splitSolid(word, lexicon);
}

/** A hyphen shows the seam, so that what precedes may be any name, acronym or number: PSV-trainer, 50-meter, ex-minister. */
function splitAtHyphen(word: string, hyphen: number, lexicon: Lexicon): CompoundSplit | undefined {
  const tail = word.slice(hyphen + 1);
  const solid = cutCompound(tail, lexicon);
  const [whole] = headsOf(tail, lexicon).sort((a, b) => a.cost - b.cost);
  if (!whole && !solid) return undefined;
  const before = word
    .slice(0, hyphen)
    .split('-')
    .flatMap((piece) => pieceParts(piece, lexicon));
  const last = whole ? [{ lemma: whole.lemma, entry: whole.entry }] : solid!.parts;
  return {
    parts: [...before, ...last],
    head: whole ? { entry: whole.entry, feature: whole.feature, pos: whole.pos } : solid!.head,
    lemma: `${word.slice(0, hyphen + 1)}${whole?.lemma ?? solid!.lemma}`,
  };
}

/** What stands before a hyphen: a word, a compound, or a string that needs no gloss. */
function pieceParts(piece: string, lexicon: Lexicon): readonly PartReading[] {
  if (piece === '') return [];
  for (const form of [piece, piece.toLowerCase()]) {
    const [own] = [...plainModifiers(form, lexicon), ...linkedModifiers(form, lexicon)].sort((a, b) => a.cost - b.cost);
    if (own) return own.parts;
  }
  return splitSolid(piece.toLowerCase(), lexicon)?.parts ?? [{ lemma: piece, entry: -1 }];
}

function splitSolid(word: string, lexicon: Lexicon): CompoundSplit | undefined {
  if (word.length < SHORTEST) return undefined;
  const [best] = candidates(word, lexicon).sort((a, b) => a.cost - b.cost);
  if (!best || best.cost > TOO_UNLIKELY + (word.length > 14 ? 2 : 0)) return undefined;
  return {
    parts: best.parts,
    head: best.head,
    lemma: word.slice(0, word.length - best.headForm.length) + best.headLemma,
  };
}

function candidates(word: string, lexicon: Lexicon): Candidate[] {
  const out: Candidate[] = [];
  const modifiers = new ModifierTable(lexicon);
  for (let at = 2; at <= word.length - 3; at++) {
    const form = word.slice(at);
    const heads = headsOf(form, lexicon);
    if (heads.length === 0) continue;
    const first = modifiers.best(word.slice(0, at).replace(/-$/, ''), MOST_PARTS - 1);
    if (!first) continue;
    for (const head of heads) {
      out.push({
        parts: [...first.parts, { lemma: head.lemma, entry: head.entry }],
        cost: first.cost + head.cost + PART_COST * (first.parts.length - 1),
        head,
        headForm: form,
        headLemma: head.lemma,
      });
    }
  }
  return out;
}

type Head = CompoundSplit['head'] & { readonly lemma: string; readonly cost: number };

function headsOf(form: string, lexicon: Lexicon): Head[] {
  const out: Head[] = [];
  for (const { entry, feature } of lexicon.lookup(form)) {
    const head = lexicon.entry(entry);
    const base = HEAD_COST[head.pos];
    if (base === undefined || !HEAD_FEATURES[head.pos]?.has(feature)) continue;
    const cost =
      base +
      levelCost(head.level) +
      1.3 * lengthCost(head.lemma) +
      (feature === 'diminutive' ? 0.5 : 0) +
      (SUFFIX_LIKE.has(form) ? SUFFIX_COST : 0);
    out.push({ entry, feature, pos: head.pos, lemma: head.lemma, cost });
  }
  // legenden beside the listed legendes: nouns in -e have both plurals
  if (out.length === 0 && form.endsWith('en'))
    return headsOf(form.slice(0, -1), lexicon)
      .filter((head) => head.pos === 'noun' && head.feature === 'lemma')
      .map((head) => ({ ...head, feature: 'plural' as const }));
  return out;
}

/** The cheapest reading of each beginning of one word as a first part. */
class ModifierTable {
  private readonly known = new Map<string, Modifier | undefined>();
  private readonly lexicon: Lexicon;
  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  best(form: string, parts: number): Modifier | undefined {
    if (form.length < 2) return undefined;
    const key = `${parts}${form}`;
    if (!this.known.has(key)) this.known.set(key, this.find(form, parts));
    return this.known.get(key);
  }

  private find(form: string, parts: number): Modifier | undefined {
    const own = [...plainModifiers(form, this.lexicon), ...linkedModifiers(form, this.lexicon)];
    if (/^\p{Ll}/u.test(form) === false)
      own.push(
        ...plainModifiers(form.toLowerCase(), this.lexicon),
        ...linkedModifiers(form.toLowerCase(), this.lexicon),
      );
    const whole = own.sort((a, b) => a.cost - b.cost)[0];
    if (parts <= 1 || form.length < 6) return whole;
    let best = whole;
    for (let at = 2; at <= form.length - 3; at++) {
      const rest = form.slice(at);
      const last = [...nounModifiers(rest, this.lexicon)].sort((a, b) => a.cost - b.cost)[0];
      if (!last) continue;
      const first = this.best(form.slice(0, at).replace(/-$/, ''), parts - 1);
      if (!first) continue;
      const cost = first.cost + last.cost + PART_COST;
      if (!best || cost < best.cost) best = { parts: [...first.parts, ...last.parts], cost };
    }
    return best;
  }
}

/** A compound as first part ends in a noun, linked or not. */
function nounModifiers(form: string, lexicon: Lexicon): Modifier[] {
  const plain = plainModifiers(form, lexicon).filter((m) => lexicon.entry(m.parts[0]!.entry).pos === 'noun');
  return [...plain, ...linkedModifiers(form, lexicon)];
}
