import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Request {
  readonly action: string;
  readonly version?: number;
  readonly key?: string;
  readonly params: Params;
}
/** Of all actions together; each has some of them. */
interface Params {
  readonly deck: string;
  readonly modelName: string;
  readonly fieldName: string;
  readonly inOrderFields: readonly string[];
  readonly cardTemplates: readonly object[];
  readonly query: string;
  readonly notes: readonly unknown[];
  readonly note: { id: number; fields?: Record<string, string>; tags?: string[] };
  readonly actions: readonly Request[];
}
interface Note {
  readonly noteId: number;
  readonly modelName: string;
  fields: Record<string, string>;
  tags: string[];
}

type NewNote = Note & { readonly deckName: string };

/** How the server is to behave. */
export interface Behaviour {
  readonly permission?: 'granted' | 'denied';
  readonly apiKey?: string;
  /** Errors by the name of the action. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Instead of an answer. */
  readonly raw?: { readonly status: number; readonly body: string };
}

/** A running Anki with AnkiConnect, as its documentation describes version 6, with a collection in memory. */
export class Anki {
  readonly requests: Request[] = [];
  readonly notes: Note[] = [];
  readonly decks: string[] = [];
  readonly models = new Map<string, string[]>();
  behaviour: Behaviour = {};
  address = '';
  private readonly server = createServer(async (message, response) => {
    const { raw } = this.behaviour;
    const answer = raw?.body ?? this.reply(await bodyOf(message));
    response.writeHead(raw?.status ?? 200, { 'content-type': 'application/json' }).end(answer);
  });

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    this.address = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** The answer to what was posted. */
  reply(body: string): string {
    return JSON.stringify(this.handle(JSON.parse(body) as Request));
  }

  private handle(request: Request): unknown {
    this.requests.push(request);
    const { apiKey, errors = {} } = this.behaviour;
    if (request.key !== apiKey && request.action !== 'requestPermission')
      return { result: null, error: 'valid api key must be provided' };
    const error = errors[request.action];
    if (error) return { result: null, error };
    try {
      return { result: this.result(request), error: null };
    } catch (problem) {
      return { result: null, error: (problem as Error).message };
    }
  }

  private result({ action, params }: Request): unknown {
    const actions: Record<string, () => unknown> = {
      requestPermission: () => this.permission(),
      createDeck: () => this.decks.push(params.deck),
      modelNames: () => [...this.models.keys()],
      createModel: () => this.createModel(params),
      modelFieldNames: () => this.models.get(params.modelName),
      modelFieldAdd: () => void this.models.get(params.modelName)?.push(params.fieldName),
      findNotes: () =>
        this.notes.filter(({ modelName }) => params.query === `"note:${modelName}"`).map(({ noteId }) => noteId),
      notesInfo: () => params.notes.map((id) => this.info(id as number)),
      addNotes: () => params.notes.map((note) => this.add(note as NewNote)),
      updateNote: () => this.update(params.note),
      multi: () => params.actions.map((inner) => this.handle(inner)),
    };
    const work = actions[action];
    if (!work) throw new Error('unsupported action');
    return work() ?? null;
  }

  private permission(): unknown {
    const { permission = 'granted', apiKey } = this.behaviour;
    return permission === 'denied' ? { permission } : { permission, requireApikey: apiKey !== undefined, version: 6 };
  }

  private createModel({ modelName, inOrderFields, cardTemplates }: Params): object {
    if (this.models.has(modelName)) throw new Error('Model name already exists');
    if (cardTemplates.some((card) => !('Name' in card && 'Front' in card && 'Back' in card)))
      throw new Error('a card has no front');
    this.models.set(modelName, [...inOrderFields]);
    return { id: 1 };
  }

  private info(id: number): object {
    const note = this.notes.find(({ noteId }) => noteId === id);
    if (!note) return {};
    const fields = Object.entries(note.fields).map(([name, value], order) => [name, { value, order }]);
    return { ...note, fields: Object.fromEntries(fields) };
  }

  /** As AnkiConnect: null for a note that is the same in its first field as another of its type. */
  private add({ modelName, deckName, fields, tags }: NewNote): number | null {
    const names = this.models.get(modelName);
    if (!names || !this.decks.includes(deckName)) throw new Error('model or deck was not found');
    const first = names[0]!;
    if (this.notes.some((note) => note.fields[first] === fields[first])) return null;
    const noteId = 1000 + this.notes.length;
    this.notes.push({ noteId, modelName, fields: { ...fields }, tags: [...tags] });
    return noteId;
  }

  private update({ id, fields, tags }: Params['note']): void {
    const note = this.notes.find(({ noteId }) => noteId === id);
    if (!note) throw new Error(`note was not found: ${id}`);
    Object.assign(note.fields, fields);
    if (tags) note.tags = tags;
  }
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of message) body += String(piece);
  return body;
}
