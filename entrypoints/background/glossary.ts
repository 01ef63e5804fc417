import { blockOf, entryIn, readBlock } from '../../glossary/entries.ts';
import { openLexicon, type PackLexicon } from '../../glossary/lexicon.ts';
import { type PackFile, readPackFile } from '../../glossary/pack/file.ts';
import type { Entry } from '../../glossary/types.ts';
import { createEngine, type Engine } from '../../reading/engine.ts';
import { explainFailure } from '../../storage/failure.ts';
import type { PackStore } from '../../storage/packs.ts';
import { within } from '../../storage/within.ts';

const PACK = 'nl-en';
/** A database that another tab blocks can hang; the packaged file is there to read meanwhile. */
const PATIENCE_MS = 2000;
/** Blocks kept decoded; an article needs about a hundred of the 180. */
const MOST_BLOCKS = 256;

/** The built-in glossary, ready to use. */
export interface Glossary {
  readonly lexicon: PackLexicon;
  readonly engine: Engine;
  /** Whole entries by number; the blocks that they need are read first. */
  entries(ids: Iterable<number>): Promise<(id: number) => Entry>;
}

/** Serves the glossary: from its database, or from the packaged file until it has been written there. */
export class GlossaryService {
  /** What does not work, in the reader's words; absent while all is well. */
  problem: string | undefined;
  private opened: Promise<Glossary> | undefined;
  /** The packaged file, where the database does not serve: a hundred blocks asked of it at a time unpack it once. */
  private file: Promise<PackFile> | undefined;
  private readonly store: PackStore;
  private readonly report: (error: unknown) => void;

  constructor(store: PackStore, report: (error: unknown) => void) {
    this.store = store;
    this.report = report;
  }

  /** The glossary; opened at the first call, tried again at the next one when that fails. */
  ready(): Promise<Glossary> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async open(): Promise<Glossary> {
    const index = await this.installed();
    if (index) return glossaryOf(index, (n) => this.block(n));
    const file = await this.fallBack();
    return glossaryOf(file.index, async (n) => file.blocks[n]!);
  }

  private async installed(): Promise<ArrayBuffer | undefined> {
    try {
      return await within(PATIENCE_MS, this.store.index(PACK, __PACK_FILE__));
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }

  private async install({ index, blocks }: PackFile): Promise<void> {
    try {
      await this.store.install(PACK, { build: __PACK_FILE__, index, blocks });
      this.problem = undefined;
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    this.report(error);
    this.problem = explainFailure(
      error,
      'the glossary is read from the extension itself; it could not be kept in the database',
    );
  }

  /** A block of the installed pack; a database that lost it, or hangs, is not asked again. */
  private async block(number: number): Promise<Uint8Array> {
    const kept = this.file
      ? undefined
      : await within(PATIENCE_MS, this.store.block(PACK, number)).catch((error: unknown) => this.failed(error));
    return kept ?? (await this.fallBack()).blocks[number]!;
  }

  /** The packaged file, which the database is made good from meanwhile. */
  private fallBack(): Promise<PackFile> {
    this.file ??= packaged().then(
      (file) => {
        void this.install(file);
        return file;
      },
      (error: unknown) => {
        this.file = undefined;
        throw error;
      },
    );
    return this.file;
  }
}

async function packaged(): Promise<PackFile> {
  const response = await fetch(chrome.runtime.getURL(`/${__PACK_FILE__}`));
  return readPackFile(await response.arrayBuffer());
}

function glossaryOf(index: ArrayBuffer, bytesOf: (block: number) => Promise<Uint8Array>): Glossary {
  const lexicon = openLexicon(index);
  const blocks = new Map<number, readonly string[]>();
  const load = async (number: number) => {
    const lines = blocks.get(number) ?? readBlock(await bytesOf(number));
    if (blocks.size >= MOST_BLOCKS) blocks.delete(blocks.keys().next().value!);
    blocks.set(number, lines);
    return [number, lines] as const;
  };
  return {
    lexicon,
    engine: createEngine(lexicon),
    async entries(ids) {
      const needed = new Set(Array.from(ids, blockOf));
      const held = new Map(await Promise.all(Array.from(needed, load)));
      return (id) => entryIn(held.get(blockOf(id))!, lexicon.entry(id));
    },
  };
}
