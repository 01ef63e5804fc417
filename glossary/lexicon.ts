import {
  type BaseReading,
  type EntryHead,
  FEATURES,
  type FormReading,
  LEVELS,
  type Lexicon,
  PARTS_OF_SPEECH,
} from '../reading/types.ts';
import { numbersOf, readContainer, startsOf } from './pack/bytes.ts';
import { Dictionary } from './pack/dictionary.ts';
import { ARTICLES, FEATURE_BITS, type PackMeta } from './pack/format.ts';

/** A pack's index, open. Expressions and other lemmas of several words are listed under their rarest word, see expression-index.ts. */
export interface PackLexicon extends Lexicon {
  readonly meta: PackMeta;
  /** The heads of all entries, one after the other and none kept: all of them at once would fill the memory. */
  heads(): Iterable<EntryHead>;
}

const NO_READINGS: readonly FormReading[] = [];
const NO_IDS: readonly number[] = [];
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/**
 * Opens the index of a compiled pack. Nothing is copied or parsed but the table of separable verbs; heads are decoded
 * when first asked for, and kept.
 * @throws PackError where the buffer is damaged or no pack
 */
export function openLexicon(index: ArrayBuffer): PackLexicon {
  const { meta, section } = readContainer<PackMeta>(index);
  const dictionary = (name: string) =>
    new Dictionary({
      strings: section(`${name}.strings`),
      buckets: section(`${name}.buckets`),
      starts: section(`${name}.starts`),
      values: section(`${name}.values`),
    });
  const forms = dictionary('forms');
  const bases = dictionary('bases');
  const expressions = dictionary('expressions');
  const baseNames = new TextDecoder().decode(section('baseNames')).split('\n');
  const starts = startsOf(section('headLengths'));
  const entry = headReader(section('heads'), starts, meta.entries);
  const heads = () => headsIn(section('heads'), starts, meta.entries);
  const separable = separableTable(numbersOf(section('separable')), entry);
  return {
    meta,
    entry,
    heads,
    lookup(form) {
      const postings = forms.get(form);
      if (postings.length === 0) return NO_READINGS;
      return Array.from(postings, (p) => ({ entry: p >>> FEATURE_BITS, feature: FEATURES[p & FEATURE_MASK]! }));
    },
    bases: (form) =>
      Array.from(
        bases.get(form),
        (p): BaseReading => ({ base: baseNames[p >>> FEATURE_BITS]!, feature: FEATURES[p & FEATURE_MASK]! }),
      ),
    separable: (particle, base) => separable.get(particle)?.get(base) ?? NO_IDS,
    isParticle: (word) => separable.has(word),
    expressions: (word) => Array.from(expressions.get(word)),
  };
}

function headReader(heads: Uint8Array, starts: Uint32Array, count: number): (id: number) => EntryHead {
  const decoder = new TextDecoder();
  const known: EntryHead[] = new Array(count);
  return (id) => {
    if (!(id >= 0 && id < count)) throw new RangeError(`no entry ${id}; this pack has ${count}`);
    known[id] ??= readHead(id, heads.subarray(starts[id], starts[id + 1]), decoder);
    return known[id];
  };
}

function* headsIn(heads: Uint8Array, starts: Uint32Array, count: number): Generator<EntryHead> {
  const decoder = new TextDecoder();
  for (let id = 0; id < count; id++) yield readHead(id, heads.subarray(starts[id], starts[id + 1]), decoder);
}

function readHead(id: number, bytes: Uint8Array, decoder: TextDecoder): EntryHead {
  const flags = bytes[1]!;
  const [lemma, particle, base, parts, detail] = decoder.decode(bytes.subarray(2)).split('\t');
  const article = ARTICLES[((flags >> 3) & 3) - 1];
  return {
    id,
    lemma: lemma!,
    pos: PARTS_OF_SPEECH[bytes[0]!]!,
    level: LEVELS[flags & 7]!,
    ...(article && { article }),
    ...(particle && base && { particle, base }),
    ...(flags & 32 && { reflexive: true }),
    ...(parts && { parts }),
    ...(detail && { detail }),
  };
}

function separableTable(ids: Uint32Array, entry: (id: number) => EntryHead): Map<string, Map<string, number[]>> {
  const table = new Map<string, Map<string, number[]>>();
  for (const id of ids) {
    const { particle, base } = entry(id);
    const byBase = table.get(particle!) ?? new Map<string, number[]>();
    table.set(particle!, byBase);
    byBase.set(base!, [...(byBase.get(base!) ?? []), id]);
  }
  return table;
}
