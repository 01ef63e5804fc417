/** Puts named sections of bytes behind one header and finds them again without copying. */

const MAGIC = 0x5a57454c; // "LEWZ", little-endian
export const FORMAT_VERSION = 2;
const HEADER = 16;

/** A pack that is damaged, truncated, of another format, or no pack at all. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

type Toc = Record<string, readonly [offset: number, length: number]>;

/** A container: 16 bytes of magic, version, length of the table of contents and checksum; the table as JSON; the sections. */
export function writeContainer<M>(meta: M, sections: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sections);
  const align = (n: number) => (n + 7) & ~7;
  const toc: Toc = {};
  let at = 0;
  for (const name of names) {
    toc[name] = [at, sections[name]!.length];
    at = align(at + sections[name]!.length);
  }
  const head = new TextEncoder().encode(JSON.stringify({ meta, toc }));
  const base = align(HEADER + head.length);
  const out = new Uint8Array(base + at);
  out.set(head, HEADER);
  for (const name of names) out.set(sections[name]!, base + toc[name]![0]);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT_VERSION, true);
  view.setUint32(8, head.length, true);
  view.setUint32(12, checksum(out, HEADER), true);
  return out;
}

/** Opens a container made by writeContainer. @throws PackError in words for the reader */
export function readContainer<M>(buffer: ArrayBuffer): { meta: M; section(name: string): Uint8Array } {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < HEADER) throw new PackError('this is no glossary pack: it is too short');
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new PackError('this is no glossary pack');
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION)
    throw new PackError(`this pack has format ${version}; this Leeswijzer reads ${FORMAT_VERSION}`);
  if (view.getUint32(12, true) !== checksum(bytes, HEADER))
    throw new PackError('this pack is damaged: its checksum does not fit');
  const headLength = view.getUint32(8, true);
  const { meta, toc } = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER, HEADER + headLength))) as {
    meta: M;
    toc: Toc;
  };
  const base = (HEADER + headLength + 7) & ~7;
  return {
    meta,
    section(name) {
      const found = toc[name];
      if (!found) throw new PackError(`this pack has no section "${name}"`);
      return bytes.subarray(base + found[0], base + found[0] + found[1]);
    },
  };
}

/** FNV-1a over 32-bit words: it need only notice damage, and takes about a millisecond for a whole index. */
function checksum(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5;
  const whole = bytes.length - ((bytes.length - from) % 4);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (whole - from) / 4);
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

/** The bytes of a typed array of 32-bit numbers. Packs are written and read on little-endian machines, as all browsers' are. */
export const bytesOf = (numbers: Uint32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
export const numbersOf = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);

/**
 * Where each of a row of things starts, and where the last ends, written as their lengths in 16 bits: lengths are small and alike, so that a
 * zip of the pack has next to nothing to keep, where rising 32-bit numbers were a fifth of it.
 * @throws RangeError of a length over 65535
 */
export function lengthsOf(starts: ArrayLike<number>): Uint8Array {
  const lengths = new Uint16Array(starts.length - 1);
  for (let i = 0; i < lengths.length; i++) {
    const length = starts[i + 1]! - starts[i]!;
    if (length > 0xffff) throw new RangeError(`too long for a pack: ${length}`);
    lengths[i] = length;
  }
  return new Uint8Array(lengths.buffer);
}

/** The starts that lengthsOf wrote. */
export function startsOf(bytes: Uint8Array): Uint32Array {
  const lengths = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}
