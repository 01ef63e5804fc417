import { bytesOf, lengthsOf, numbersOf, startsOf } from './bytes.ts';

/**
 * A sorted, front-coded dictionary from strings to lists of numbers: each string is written as the length of what it
 * shares with the one before and the rest; every 16th is whole, and binary search goes over those. Strings are compared
 * by their UTF-8 bytes. Layout after Witten, Moffat and Bell, Managing Gigabytes, 4.1.
 */
const BUCKET = 16;
const encoder = new TextEncoder();

export type DictionarySections = Record<'strings' | 'buckets' | 'starts' | 'values', Uint8Array>;

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** Writes a dictionary; the order of each list is kept. Strings of more than 255 bytes are refused. */
export function writeDictionary(map: ReadonlyMap<string, readonly number[]>): DictionarySections {
  const rows = [...map].map(([word, values]) => ({ bytes: encoder.encode(word), values }));
  rows.sort((a, b) => compareBytes(a.bytes, b.bytes));
  const strings: number[] = [];
  const buckets: number[] = [];
  const starts = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  let before = new Uint8Array();
  for (const [i, row] of rows.entries()) {
    if (row.bytes.length > 255) throw new RangeError(`too long for a dictionary: ${row.bytes.length} bytes`);
    let shared = 0;
    if (i % BUCKET === 0) buckets.push(strings.length);
    else while (shared < before.length && before[shared] === row.bytes[shared]) shared++;
    strings.push(shared, row.bytes.length - shared, ...row.bytes.subarray(shared));
    starts[i] = values.length;
    values.push(...row.values);
    before = row.bytes;
  }
  starts[rows.length] = values.length;
  return {
    strings: new Uint8Array(strings),
    buckets: bytesOf(new Uint32Array(buckets)),
    starts: lengthsOf(starts),
    values: bytesOf(new Uint32Array(values)),
  };
}

/** Reads what writeDictionary wrote, in place. */
export class Dictionary {
  readonly size: number;
  private readonly strings: Uint8Array;
  private readonly buckets: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly values: Uint32Array;
  private readonly key = new Uint8Array(1024);

  constructor(sections: DictionarySections) {
    this.strings = sections.strings;
    this.buckets = numbersOf(sections.buckets);
    this.starts = startsOf(sections.starts);
    this.values = numbersOf(sections.values);
    this.size = this.starts.length - 1;
  }

  /** The numbers of a string, empty where it is not in the dictionary. */
  get(word: string): Uint32Array {
    const at = this.find(word);
    return at < 0 ? this.values.subarray(0, 0) : this.values.subarray(this.starts[at]!, this.starts[at + 1]!);
  }

  has(word: string): boolean {
    return this.find(word) >= 0;
  }

  private find(word: string): number {
    const { key } = this;
    const length = word.length > 255 ? 0 : encode(word, key);
    if (length === 0) return -1;
    let low = 0;
    let high = this.buckets.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      const at = this.buckets[mid]!;
      if (this.compareAt(at + 2, this.strings[at + 1]!, length) <= 0) low = mid;
      else high = mid - 1;
    }
    return high < 0 ? -1 : this.scan(low, length);
  }

  /** Compares the whole string at `at` with the key. */
  private compareAt(at: number, size: number, length: number): number {
    const n = Math.min(size, length);
    for (let i = 0; i < n; i++) {
      const d = this.strings[at + i]! - this.key[i]!;
      if (d !== 0) return d;
    }
    return size - length;
  }

  /** Looks for the key in one bucket, holding how much of it the string at hand shares. */
  private scan(bucket: number, length: number): number {
    const first = bucket * BUCKET;
    const last = Math.min(first + BUCKET, this.size);
    let at = this.buckets[bucket]!;
    let match = 0;
    for (let i = first; i < last; i++) {
      const shared = this.strings[at]!;
      const size = this.strings[at + 1]!;
      at += 2;
      if (shared < match) return -1;
      if (shared === match) {
        let k = 0;
        while (k < size && match < length && this.strings[at + k] === this.key[match]) {
          k++;
          match++;
        }
        if (k === size && match === length) return i;
        if (k < size && match < length && this.strings[at + k]! > this.key[match]!) return -1;
      }
      at += size;
    }
    return -1;
  }
}

/** UTF-8 bytes of a word into `out`; its length. Most words are ASCII, for which an encoder is the slower way. */
function encode(word: string, out: Uint8Array): number {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) {
      const bytes = encoder.encode(word);
      out.set(bytes);
      return bytes.length;
    }
    out[i] = code;
  }
  return word.length;
}
