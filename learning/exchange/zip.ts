import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import { ImportError } from './import-error.ts';

/** What a packed file may hold. */
export interface ZipLimits {
  /** Bytes that the wanted file may take, unpacked. */
  readonly most: number;
  /** How many times larger than packed it may be; text packs to a tenth, a bomb to a thousandth. */
  readonly ratio: number;
}

/** Entries of a package with sound for each word of a large dictionary are half as many. */
const MOST_ENTRIES = 100_000;
const SLICE = 65_536;

const DAMAGED = 'This file is damaged or cut off: it is no whole ZIP file.';

/** Whether bytes begin as a ZIP file does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Names of all files in a ZIP file.
 * @throws ImportError where it is damaged, or where a name leads out of the folder it would be unpacked in
 */
export function namesInZip(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  walk(bytes, ({ name }) => {
    if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/iu.test(name))
      throw new ImportError('This file is refused: it holds names of files that lead out of its own folder.');
    if (names.has(name)) throw new ImportError('This file is refused: it holds two files of the same name.');
    names.add(name);
    if (names.size > MOST_ENTRIES) throw new ImportError('This file is refused: it holds more than 100,000 files.');
    return undefined;
  });
  return names;
}

/**
 * Unpacks one file, counting what really comes out: what a ZIP file says of itself may be a lie.
 * @throws ImportError where it is damaged or comes out larger than the limits allow
 */
export function unpackOne(bytes: Uint8Array, wanted: string, { most, ratio }: ZipLimits): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let packed = 0;
  let problem: ImportError | undefined;
  walk(
    bytes,
    (file) => {
      if (file.name !== wanted) return undefined;
      if ((file.originalSize ?? 0) > most) throw tooLarge();
      file.ondata = (error, piece) => {
        if (error) problem ??= new ImportError(DAMAGED);
        if (problem) return;
        pieces.push(piece);
        length += piece.length;
        if (length > most || length > Math.max(1_000_000, packed * ratio)) problem = tooLarge();
      };
      return file;
    },
    (pushed) => {
      packed = pushed;
      if (problem) throw problem;
    },
  );
  return joined(pieces, length);
}

const tooLarge = () =>
  new ImportError('This file is refused: unpacked it would be far larger than a deck of words can be.');

/** Goes through a ZIP file slice by slice. @param visit gives the file back to have it unpacked */
function walk(
  bytes: Uint8Array,
  visit: (file: UnzipFile) => UnzipFile | undefined,
  pushed: (bytes: number) => void = () => undefined,
): void {
  if (!isZip(bytes) || !hasEnd(bytes)) throw new ImportError(DAMAGED);
  const unzip = new Unzip((file) => visit(file)?.start());
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      pushed(Math.min(at + SLICE, bytes.length));
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError(DAMAGED, { cause: error });
  }
}

/** Whether the record that ends a ZIP file is there: without it the file was cut off. */
function hasEnd(bytes: Uint8Array): boolean {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
