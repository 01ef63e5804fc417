import { expect, it } from 'vitest';
import { until } from '../../../scripts/browser/wait.ts';
import { placeOf } from '../../../scripts/tools/reading.ts';
import { marksOf } from '../reader.ts';
import { ask, inEachBrowser, textsWhere } from './extension.ts';

const P = (n: number) =>
  `De gemeenteraad van Zoutdam kondigde gisteren na een lange vergadering over het waterbeheer nieuwe maatregelen aan. ` +
  `Volgens wethouder Roelfsema zijn ze noodzakelijk, omdat de dijken het water niet meer kunnen tegenhouden (${n}).`;
const article = (body: string, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Dijken</title><style>body{font:18px/1.5 Georgia,serif;max-width:600px;margin:40px auto}${head}</style></head><body><main><article><h1>Zoutdam verhoogt de dijken</h1>${body}</article></main></body></html>`;

inEachBrowser('The page room', (session) => {
  it('marks words', async () => {
    const tab = await session().open(article([1, 2, 3, 4].map((n) => `<p>${P(n)}</p>`).join('')));
    const t = await textsWhere(tab, 'the article is found', () => true);
    console.log(t);
    await until('marks', async () => (await marksOf(tab)).word.length > 3);
    console.log(await marksOf(tab));
    await tab.hover(await placeOf(tab, 'nieuwe maatregelen aan', 20));
    await until('card', () => ask(tab, 'current'));
    console.log(await ask(tab, 'current'), (await marksOf(tab)).active);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`/tmp/d/shot-${session().driver.name}.png`, await tab.screenshot());
  });
});
