import { Decompress } from 'fzstd';
import { ImportError } from '../import-error.ts';
import { joined, namesInZip, unpackOne, type ZipLimits } from '../zip.ts';

/**
 * The names a collection has in a package, the newest first: a package for newer versions holds an older file too, with
 * one note that says to update Anki.
 */
const NAMES = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;

/** Fifty thousand notes with long sentences are a fifth of it. Bytes. */
const LIMITS: ZipLimits = { most: 256_000_000, ratio: 200 };
/** Anki packs with windows of 8 MB at most; a file could ask for two gigabytes. Bytes. */
const LARGEST_WINDOW = 134_217_728;

/**
 * The SQLite file of an Anki package.
 * @throws ImportError where it is none, is damaged, or would unpack to something monstrous
 */
export function unpackCollection(bytes: Uint8Array, limits = LIMITS): Uint8Array {
  const names = namesInZip(bytes);
  const name = NAMES.find((known) => names.has(known));
  if (!name) throw new ImportError('This ZIP file is no Anki package: there is no collection in it.');
  const file = unpackOne(bytes, name, limits);
  return name === 'collection.anki21b' ? decompress(file, limits) : file;
}

/** Unpacks Zstandard (RFC 8878), counting what comes out. */
function decompress(packed: Uint8Array, { most, ratio }: ZipLimits): Uint8Array {
  if (windowOf(packed) > LARGEST_WINDOW) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Decompress((piece) => {
    length += piece.length;
    if (length > most || length > Math.max(1_000_000, packed.length * ratio)) throw tooLarge();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += 65_536)
      stream.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('This package is damaged: its collection cannot be unpacked.', { cause: error });
  }
  return joined(pieces, length);
}

const tooLarge = () =>
  new ImportError('This file is refused: unpacked it would be far larger than a deck of words can be.');

/** The memory that the first frame asks for, in bytes: its window or, where it is one segment, its content. */
function windowOf(packed: Uint8Array): number {
  const flags = packed[4] ?? 0;
  const single = (flags >> 5) & 1;
  if (!single) {
    const [exponent, mantissa] = [(packed[5] ?? 0) >> 3, (packed[5] ?? 0) & 7];
    const base = 2 ** (10 + exponent);
    return base + (base / 8) * mantissa;
  }
  const start = 5 + [0, 1, 2, 4][flags & 3]!;
  const bytes = 1 << (flags >> 6);
  let size = bytes === 2 ? 256 : 0;
  for (let i = 0; i < bytes; i++) size += (packed[start + i] ?? 0) * 2 ** (8 * i);
  return size;
}
