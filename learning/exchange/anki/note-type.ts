import { CSS } from './note-css.ts';

/** Names of the fields, in Anki's order. The first has to tell notes apart, for Anki looks for duplicates by it. */
export const FIELDS = [
  'Id',
  'Headword',
  'Article',
  'Class',
  'Level',
  'Meaning',
  'Sentence',
  'Gap',
  'Source',
  'Note',
  'More',
  'Saved',
  'Ask meaning',
  'Ask gap',
  'Ask Dutch',
] as const;
export type Field = (typeof FIELDS)[number];
export type Fields = Readonly<Record<Field, string>>;

export const NOTE_TYPE = 'Leeswijzer word';
export const DECK = 'Leeswijzer';
/** Always the same, so that a second import finds them; moments of 2026, as Anki's own ids are. */
const NOTE_TYPE_ID = 1_790_000_000_101;
export const DECK_ID = 1_790_000_000_201;
/** When fields, cards or style were last changed, seconds since 1970: Anki takes over the newer one. */
const CHANGED = 1_795_700_000;

const head = '<div class="word">{{#Article}}<span class="article">{{Article}}</span> {{/Article}}{{Headword}}</div>';
const label = '<div class="label">{{Class}}{{#Level}} · {{Level}}{{/Level}}</div>';
const details = `
<div class="meaning">{{Meaning}}</div>
{{#Note}}<div class="note">{{Note}}</div>{{/Note}}`;
const source = `
{{#Source}}<div class="source">{{Source}}</div>{{/Source}}
{{#More}}<details><summary>Also met</summary>{{More}}</details>{{/More}}`;
const sentence = '{{#Sentence}}<div class="sentence">{{Sentence}}</div>{{/Sentence}}';
const inGap = '<div class="sentence">{{Gap}}</div>';

interface Template {
  readonly name: string;
  readonly front: string;
  readonly back: string;
}

/** One kind of card each, in the order of `KINDS`. The fields that say what to ask decide which of them a note has. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'Dutch to meaning',
    front: `{{#Ask meaning}}\n${head}\n${label}\n${sentence}\n{{/Ask meaning}}`,
    back: `${head}\n${label}\n${sentence}\n<hr id="answer">${details}${source}`,
  },
  {
    name: 'Sentence with a gap',
    front: `{{#Ask gap}}{{#Gap}}\n${inGap}\n<div class="hint">{{Meaning}}</div>\n{{/Gap}}{{/Ask gap}}`,
    back: `${sentence}\n<hr id="answer">\n${head}\n${label}${details}${source}`,
  },
  {
    name: 'English to Dutch',
    front: `{{#Ask Dutch}}\n<div class="meaning">{{Meaning}}</div>\n${label}\n{{/Ask Dutch}}`,
    back: `<div class="meaning">{{Meaning}}</div>\n${label}\n<hr id="answer">\n${head}\n${sentence}\n{{#Note}}<div class="note">{{Note}}</div>{{/Note}}${source}`,
  },
];

/** The note type as the row of a collection of schema 11 keeps it. */
export function noteType(): Readonly<Record<string, unknown>> {
  return {
    id: NOTE_TYPE_ID,
    name: NOTE_TYPE,
    type: 0,
    mod: CHANGED,
    usn: -1,
    sortf: FIELDS.indexOf('Headword'),
    did: DECK_ID,
    tmpls: TEMPLATES.map(({ name, front, back }, ord) => ({
      name,
      ord,
      qfmt: front,
      afmt: back,
      bqfmt: '',
      bafmt: '',
      did: null,
      bfont: '',
      bsize: 0,
    })),
    flds: FIELDS.map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] })),
    css: CSS,
    latexPre: LATEX_PRE,
    latexPost: '\\end{document}',
    latexsvg: false,
    req: requirements(),
    tags: [],
    vers: [],
  };
}

export const noteTypeId = NOTE_TYPE_ID;

/** Which fields a card needs in order to exist, for the versions of Anki that do not work it out themselves. */
function requirements(): readonly unknown[] {
  const at = (field: Field) => FIELDS.indexOf(field);
  return [
    [0, 'all', [at('Ask meaning')]],
    [1, 'all', [at('Gap'), at('Ask gap')]],
    [2, 'all', [at('Ask Dutch')]],
  ];
}

/** What Anki itself puts there; nothing of ours is set by LaTeX. */
const LATEX_PRE =
  '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n';
