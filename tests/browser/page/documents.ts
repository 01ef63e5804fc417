/** Documents of the tests; all text is our own. */

/** A paragraph of two lines with a split verb over the line's end, a saved word and long words. */
export const paragraph = (n: number): string =>
  `De gemeenteraad van Zoutdam kondigde gisteren na een lange vergadering over het waterbeheer nieuwe maatregelen aan. Volgens wethouder Roelfsema zijn ze noodzakelijk, omdat de dijken de zee niet meer kunnen tegenhouden (${n}).`;

export const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${paragraph(from + i)}</p>`).join('\n');

export const page = (body: string, style = ''): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Zoutdam verhoogt de dijken</title>
<style>body { margin: 40px auto; width: 600px; max-width: 96vw; font: 18px/1.5 serif } ${style}</style></head>
<body>${body}</body></html>`;

export const article = (body: string, style = ''): string =>
  page(`<main><article><h1>Zoutdam verhoogt de dijken</h1>\n${body}\n</article></main>`, style);

/** The same text in a custom element's shadow root, with a paragraph given to its slot. */
export const inShadow = article(
  `<news-text><p>${paragraph(9)}</p></news-text><script>
  const host = document.querySelector('news-text');
  host.attachShadow({ mode: 'open' }).innerHTML = '<section><p>${paragraph(1)}</p><p>${paragraph(2)}</p><slot></slot></section>';
</script>`,
);
