import { LEVELS } from '../../../reading/types.ts';
import { spansFit } from '../../card.ts';
import type { Aside, MetContext } from '../../types.ts';
import { guessChoice } from '../columns.ts';
import { htmlToText } from '../plain-text.ts';
import { type ReadRows, type TableRow, tagsOf } from '../rows.ts';
import type { Sheet } from '../sheet.ts';
import { ASIDE_TAGS } from './note.ts';
import { FIELDS, type Field } from './note-type.ts';
import type { AnkiNote, AnkiNotes } from './read.ts';

/** Whether notes are of our own type, whatever fields the reader has added to it. */
export const isOwn = ({ fields }: AnkiNotes): boolean =>
  (['Id', 'Headword', 'Meaning', 'Sentence', 'More', 'Saved'] as const).every((name) => fields.includes(name));

/** Notes of any other type as rows whose columns are the note's fields, in plain text. */
export function sheetOf({ name, fields, notes }: AnkiNotes): Sheet {
  const rows = notes.map(({ fields: html, tags, suspended, reviews }, i) => ({
    line: i + 1,
    cells: html.map((field) => htmlToText(field)),
    tags: tags.filter((tag) => !ANKI_TAGS.has(tag.toLowerCase())),
    suspended,
    ...(reviews.length > 0 && { reviews }),
  }));
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  return { name, columns: fields, rows, guess: guessChoice(fields, texts) };
}

/** Tags that Anki itself sets. */
const ANKI_TAGS = new Set(['leech', 'marked']);

/** Notes of our own type as rows that say all they hold. A field that the reader has emptied or broken is passed over. */
export function ownRows({ fields, notes }: AnkiNotes, firstLine: number): ReadRows {
  const rows: TableRow[] = [];
  const refused: { line: number; label: string; reason: string }[] = [];
  const at = new Map(FIELDS.map((name) => [name, fields.indexOf(name)]));
  for (const [i, note] of notes.entries()) {
    const line = firstLine + i;
    const html = (field: Field) => note.fields[at.get(field) ?? -1] ?? '';
    const row = ownRow(line, note, html);
    if (typeof row === 'string') refused.push({ line, label: exact(html('Headword')).slice(0, 60), reason: row });
    else rows.push(row);
  }
  return { rows, refused };
}

const exact = (html: string): string => htmlToText(html, true).text;

/** The row, or why there is none. */
function ownRow(line: number, note: AnkiNote, html: (field: Field) => string): TableRow | string {
  const [key, dutch] = [exact(html('Id')), exact(html('Headword')).trim()];
  const pos = /^([a-z]+):.+$/su.exec(key)?.[1];
  if (!pos || key.length > 400) return 'its field “Id” was changed in Anki';
  if (dutch === '' || dutch.length > 300) return 'its field “Headword” is empty or too long';
  const [english, text] = [exact(html('Meaning')), exact(html('Note'))];
  if (english.length > 2000 || text.length > 5000) return 'its meaning or its note is too long';
  const article = (['de', 'het', 'de/het'] as const).find((known) => known === exact(html('Article')).trim());
  const level = LEVELS.find((known) => known === exact(html('Level')).trim());
  const savedAt = Date.parse(exact(html('Saved')));
  const aside = asideOf(note);
  return {
    line,
    dutch,
    ...(article && { article }),
    ...(level && { level }),
    pos,
    english,
    ...(aside && { aside }),
    tags: tagsOf(note.tags.filter((tag) => !isAside(tag)).map((tag) => tag.replaceAll('_', ' '))),
    note: text,
    contexts: contextsOf(html('Sentence'), html('Source'), html('More')),
    ...(savedAt >= 0 && { savedAt }),
    own: { key, changedAt: note.changedAt },
    ...(note.reviews.length > 0 && { reviews: note.reviews }),
  };
}

const ASIDES = Object.entries(ASIDE_TAGS) as [Aside, string][];
const isAside = (tag: string) => ASIDES.some(([, name]) => name === tag) || ANKI_TAGS.has(tag);

function asideOf({ tags, suspended }: AnkiNote): Aside | undefined {
  return ASIDES.find(([, name]) => tags.includes(name))?.[0] ?? (suspended ? 'suspended' : undefined);
}

const MOST_CONTEXTS = 50;
const MET = '<div class="met">';

/** The sentences of a note, in the order they were met. */
function contextsOf(sentence: string, source: string, more: string): MetContext[] {
  const others = more
    .split(MET, MOST_CONTEXTS + 1)
    .slice(1)
    .map(metOf);
  return [...others, contextOf(sentence, source)]
    .filter((context) => context !== undefined)
    .sort((a, b) => a.metAt - b.metAt);
}

/** A sentence, a line break and its source. */
function metOf(html: string): MetContext | undefined {
  const inner = html.slice(0, Math.max(0, html.lastIndexOf('</div>')));
  const between = inner.lastIndexOf('<br>');
  return between < 0 ? undefined : contextOf(inner.slice(0, between), inner.slice(between + 4));
}

/** @param source a link or a name, and a time; what the reader has made of it otherwise is its title */
function contextOf(sentence: string, source: string): MetContext | undefined {
  const { text, marks } = htmlToText(sentence, true);
  if (text.trim() === '' || text.length > 5000) return undefined;
  const [, address, name] = /^<(?:a href|span title)="([^"]*)">(.*?)<\/(?:a|span)>/su.exec(source) ?? [];
  const moment = /<time datetime="([^"]*)">/u.exec(source)?.[1];
  const url = exact(address ?? '').slice(0, 4000);
  const title = name === undefined ? htmlToText(source).text : exact(name);
  const metAt = Date.parse(moment ?? '');
  return {
    sentence: text,
    spans: spansFit(text, marks) ? marks.slice(0, 20) : [],
    title: title === url ? '' : title.slice(0, 1000),
    url,
    metAt: Math.max(0, metAt || 0),
  };
}
