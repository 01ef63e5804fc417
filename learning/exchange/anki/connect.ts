import { glossOf } from '../../status.ts';
import type { CardKind, SavedWord } from '../../types.ts';
import { ImportError } from '../import-error.ts';
import { htmlToText } from '../plain-text.ts';
import { ankiTagsOf, fieldsOf } from './note.ts';
import { CSS } from './note-css.ts';
import { DECK, FIELDS, type Fields, NOTE_TYPE, TEMPLATES } from './note-type.ts';

/** One action of AnkiConnect and its answer; rejects with a message for the reader. */
export type Call = (action: string, params?: object) => Promise<unknown>;

/** What a push did. */
export interface Pushed {
  readonly added: number;
  readonly updated: number;
  /** Notes that said the same already. */
  readonly same: number;
}

/** So many notes go in one message: Anki stands still while it works on one. */
const BATCH = 100;

interface Note {
  readonly id: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

/**
 * Brings the words into a running Anki through AnkiConnect (version 6 of its protocol): makes the deck and the note
 * type where they are missing, adds notes of new words, and updates those whose fields differ. Nothing in Anki is
 * removed: tags that the reader set there stay, and so does all that Anki knows of the cards. Words that the reader knows
 * or has put aside are not brought.
 * @param progress called with the number of words done and of all
 * @throws ImportError where Anki answers something else than its protocol says; what `call` and the signal throw
 */
export async function pushToAnki(
  words: readonly SavedWord[],
  kinds: readonly CardKind[],
  call: Call,
  { progress, signal }: { progress: (done: number, of: number) => void; signal: AbortSignal },
): Promise<Pushed> {
  await call('createDeck', { deck: DECK });
  await prepareNoteType(call);
  const there = await notesThere(call, signal);
  let [added, updated, same] = [0, 0, 0];
  const asked = words.filter((word) => !word.edits?.aside?.value && glossOf(word) !== '');
  for (let from = 0; from < asked.length; from += BATCH) {
    signal.throwIfAborted();
    const batch = asked.slice(from, from + BATCH);
    const fresh = batch.filter(({ key }) => !there.has(key));
    if (fresh.length > 0) added += await add(fresh, kinds, call);
    const changes = batch.flatMap((word) => changeOf(word, kinds, there.get(word.key)) ?? []);
    if (changes.length > 0) await update(changes, call);
    updated += changes.length;
    same += batch.length - fresh.length - changes.length;
    progress(Math.min(from + BATCH, asked.length), asked.length);
  }
  return { added, updated, same };
}

async function prepareNoteType(call: Call): Promise<void> {
  const names = strings(await call('modelNames'));
  if (!names.includes(NOTE_TYPE)) {
    const cardTemplates = TEMPLATES.map(({ name, front, back }) => ({ Name: name, Front: front, Back: back }));
    await call('createModel', { modelName: NOTE_TYPE, inOrderFields: FIELDS, css: CSS, isCloze: false, cardTemplates });
    return;
  }
  const fields = strings(await call('modelFieldNames', { modelName: NOTE_TYPE }));
  for (const fieldName of FIELDS.filter((name) => !fields.includes(name)))
    await call('modelFieldAdd', { modelName: NOTE_TYPE, fieldName });
}

/** The notes of our type that are in Anki, by their field "Id". */
async function notesThere(call: Call, signal: AbortSignal): Promise<Map<string, Note>> {
  const ids = list(await call('findNotes', { query: `"note:${NOTE_TYPE}"` }));
  const notes = new Map<string, Note>();
  for (let from = 0; from < ids.length; from += BATCH * 5) {
    signal.throwIfAborted();
    for (const info of list(await call('notesInfo', { notes: ids.slice(from, from + BATCH * 5) }))) {
      const note = noteOf(info);
      const id = note?.fields.Id;
      if (note && id) notes.set(htmlToText(id, true).text, note);
    }
  }
  return notes;
}

async function add(words: readonly SavedWord[], kinds: readonly CardKind[], call: Call): Promise<number> {
  const notes = words.map((word) => ({
    deckName: DECK,
    modelName: NOTE_TYPE,
    fields: fieldsOf(word, kinds),
    tags: ankiTagsOf(word),
    options: { allowDuplicate: false, duplicateScope: 'deck' },
  }));
  return list(await call('addNotes', { notes })).filter((id) => typeof id === 'number').length;
}

interface Change {
  readonly id: number;
  readonly fields: Partial<Fields>;
  readonly tags: readonly string[];
}

/** What a note lacks of what the word says; undefined where nothing. */
function changeOf(word: SavedWord, kinds: readonly CardKind[], note: Note | undefined): Change | undefined {
  if (!note) return undefined;
  const fields = Object.entries(fieldsOf(word, kinds)).filter(([name, value]) => note.fields[name] !== value);
  // What a note asks may have been chosen in Anki.
  const changed = fields.filter(([name]) => name !== 'Id' && !name.startsWith('Ask '));
  const tags = [...new Set([...note.tags, ...ankiTagsOf(word)])];
  if (changed.length === 0 && tags.length === note.tags.length) return undefined;
  return { id: note.id, fields: Object.fromEntries(changed), tags };
}

async function update(changes: readonly Change[], call: Call): Promise<void> {
  const actions = changes.map((note) => ({ action: 'updateNote', version: 6, params: { note } }));
  for (const answer of list(await call('multi', { actions }))) {
    const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : undefined;
    if (error) throw new ImportError(`Anki did not change a note: ${String(error).slice(0, 300)}`);
  }
}

function noteOf(info: unknown): Note | undefined {
  if (typeof info !== 'object' || info === null || !('noteId' in info) || !('fields' in info)) return undefined;
  const { noteId, fields } = info;
  if (typeof noteId !== 'number' || typeof fields !== 'object' || fields === null) return undefined;
  const texts = Object.entries(fields).map(([name, field]: [string, unknown]) => [
    name,
    typeof field === 'object' && field !== null && 'value' in field ? String(field.value) : '',
  ]);
  return { id: noteId, fields: Object.fromEntries(texts), tags: 'tags' in info ? strings(info.tags) : [] };
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ImportError(
    'Anki answered something that Leeswijzer does not understand. Update AnkiConnect and try again.',
  );
}

const strings = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string');
