import type { CompiledPack } from '../compile.ts';
import { bytesOf, numbersOf, readContainer, writeContainer } from './bytes.ts';
import type { PackMeta } from './format.ts';

/** A whole pack in one file, as it is shipped and exchanged. */
export interface PackFile {
  readonly meta: PackMeta;
  readonly index: ArrayBuffer;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
}

/** Writes a compiled pack as one file. */
export function writePackFile({ meta, index, blocks }: CompiledPack): Uint8Array<ArrayBuffer> {
  const starts = new Uint32Array(blocks.length + 1);
  for (const [i, block] of blocks.entries()) starts[i + 1] = starts[i]! + block.length;
  const all = new Uint8Array(starts[blocks.length]!);
  for (const [i, block] of blocks.entries()) all.set(block, starts[i]);
  return writeContainer(meta, { index, blocks: all, blockStarts: bytesOf(starts) });
}

/** Opens a pack file; its parts are copies, ready to be stored. @throws PackError where it is damaged or no pack */
export function readPackFile(file: ArrayBuffer): PackFile {
  const { meta, section } = readContainer<PackMeta>(file);
  const all = section('blocks');
  const starts = numbersOf(section('blockStarts'));
  return {
    meta,
    index: new Uint8Array(section('index')).buffer,
    blocks: Array.from({ length: meta.blocks }, (_, i) => new Uint8Array(all.subarray(starts[i], starts[i + 1]))),
  };
}
