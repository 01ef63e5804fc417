import { Dexie, type EntityTable, type Table } from 'dexie';

interface PackRow {
  readonly name: string;
  /** Identifies the content; another build of the same pack replaces it. */
  readonly build: string;
  readonly index: ArrayBuffer;
}
interface BlockRow {
  readonly pack: string;
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** Glossary packs. All of it can be made again from the packaged files, so it lives apart from the reader's words. */
class PackDatabase extends Dexie {
  packs!: EntityTable<PackRow, 'name'>;
  blocks!: Table<BlockRow, [string, number]>;
  constructor(name: string) {
    super(name);
    this.version(1).stores({ packs: 'name', blocks: '[pack+number]' });
  }
}

export interface PackContents {
  readonly build: string;
  readonly index: ArrayBuffer;
  readonly blocks: readonly Uint8Array[];
}

export interface PackStore {
  /** The index of an installed pack, or undefined where this build of it is not installed. */
  index(name: string, build: string): Promise<ArrayBuffer | undefined>;
  /** One block of entries of an installed pack. */
  block(name: string, number: number): Promise<Uint8Array | undefined>;
  /** Writes a pack in one transaction, in place of an older build: all of it is there afterwards, or nothing changed. */
  install(name: string, pack: PackContents): Promise<void>;
  close(): void;
}

/** Opens the glossary's database, which is made where there is none. @throws (later, at each call) Dexie's errors */
export function openPackStore(name = 'leeswijzer-glossary'): PackStore {
  const db = new PackDatabase(name);
  return {
    async index(pack, build) {
      const row = await db.packs.get(pack);
      return row?.build === build ? row.index : undefined;
    },
    block: async (pack, number) => (await db.blocks.get([pack, number]))?.bytes,
    install: (pack, { build, index, blocks }) =>
      db.transaction('rw', db.packs, db.blocks, async () => {
        await db.blocks.where('[pack+number]').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).delete();
        await db.blocks.bulkPut(blocks.map((bytes, number) => ({ pack, number, bytes })));
        await db.packs.put({ name: pack, build, index });
      }),
    close: () => db.close(),
  };
}
