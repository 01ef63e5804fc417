/** The style of the page for printing: two columns on paper, one on a narrow screen. */
export const PRINT_CSS = `:root {
  color-scheme: light dark;
}
body {
  max-width: 60rem;
  margin: 0 auto;
  padding: 1.5rem;
  font: 11pt/1.4 Georgia, "Times New Roman", serif;
  overflow-wrap: anywhere;
}
h1 {
  font-size: 1.5em;
}
main {
  columns: 2 18rem;
  column-gap: 2.5rem;
}
h2 {
  margin: 1em 0 0.3em;
  border-bottom: 1px solid;
  font-size: 1.1em;
  break-after: avoid;
}
section:first-child h2 {
  margin-top: 0;
}
h2 a {
  color: inherit;
  text-decoration: none;
}
dl, dd {
  margin: 0;
}
dl div {
  margin: 0 0 0.5em;
  break-inside: avoid;
}
dt {
  font-weight: bold;
}
.article, small {
  font-weight: normal;
  opacity: 0.75;
}
.note {
  font-style: italic;
}
.met {
  padding-left: 0.8em;
  border-left: 2px solid;
  border-color: color-mix(in srgb, currentcolor 25%, transparent);
  font-size: 0.92em;
}
@page {
  margin: 16mm;
}
@media print {
  :root {
    color-scheme: light;
  }
  body {
    max-width: none;
    padding: 0;
    font-size: 9.5pt;
  }
}
`;
