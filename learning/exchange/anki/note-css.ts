/** The cards' style, light and dark (Anki puts the class `nightMode` on the card), narrow and wide. */
export const CSS = `.card {
  --paper: #fffdf8;
  --ink: #1d1b16;
  --quiet: #645f53;
  --line: #e4dfd2;
  --accent: #b3470a;
  max-width: 640px;
  margin: 0 auto;
  padding: 24px 16px;
  background: var(--paper);
  color: var(--ink);
  font: 19px/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
  text-align: left;
  overflow-wrap: anywhere;
}
.card.nightMode, .nightMode .card {
  --paper: #1d1b17;
  --ink: #f1ede2;
  --quiet: #b1aa9a;
  --line: #3d3a32;
  --accent: #ffa366;
}
.word {
  font: 600 32px/1.25 Georgia, serif;
}
.article {
  color: var(--quiet);
  font-weight: 400;
}
.label, .source, .hint, summary {
  color: var(--quiet);
  font-size: 15px;
}
.sentence {
  margin: 18px 0;
  padding-left: 14px;
  border-left: 3px solid var(--line);
  font: 21px/1.5 Georgia, serif;
}
.sentence b, .met b {
  text-decoration: underline 2px var(--accent);
  text-underline-offset: 4px;
}
.gap {
  display: inline-block;
  min-width: 3.5em;
  border-bottom: 2px solid var(--accent);
}
.meaning {
  font-size: 24px;
}
.note {
  margin-top: 10px;
  white-space: pre-wrap;
}
.source {
  margin-top: 12px;
}
.source a {
  color: inherit;
}
.met {
  margin: 10px 0;
  font-size: 17px;
}
.met a, .met time {
  color: var(--quiet);
  font-size: 15px;
}
details {
  margin-top: 12px;
}
hr {
  margin: 20px 0;
  border: 0;
  border-top: 1px solid var(--line);
}
`;
