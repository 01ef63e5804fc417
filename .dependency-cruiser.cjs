// Which room may import which: the table of docs/design.md, enforced.
const pure = '^(reading|glossary|learning)/';
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
module.exports = {
  forbidden: [
    rule(
      'no-circular',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'A cycle hides which part is the lower one.',
    ),
    rule('not-to-unresolvable', {}, { couldNotResolve: true }, 'An import that leads nowhere.'),
    rule(
      'reading-is-pure',
      { path: '^reading/' },
      { pathNot: '^(reading|glossary)/' },
      'Dutch needs no platform and no library.',
    ),
    rule(
      'reading-takes-only-types-of-glossary',
      { path: '^reading/' },
      { path: '^glossary/', dependencyTypesNot: ['type-only'] },
      'The engine takes its glossary as an argument.',
    ),
    rule(
      'glossary-is-pure',
      { path: '^glossary/' },
      { path: '^(learning|page|components|messaging|storage|entrypoints|scripts|tests)/' },
      'The glossary knows Dutch and nothing of the product around it.',
    ),
    rule(
      'learning-is-pure',
      { path: '^learning/' },
      { path: '^(page|components|messaging|storage|entrypoints|scripts|tests)/' },
      'Learning knows words, not screens or databases.',
    ),
    rule(
      'learning-takes-only-types',
      { path: '^learning/' },
      { path: '^(reading|glossary)/', pathNot: '^reading/types.ts$', dependencyTypesNot: ['type-only'] },
      'Learning needs only the types of a reading and an entry.',
    ),
    rule(
      'pure-rooms-run-in-node',
      { path: pure },
      { dependencyTypes: ['core'] },
      'The pure rooms also run in a browser.',
    ),
    rule(
      'page-knows-the-dom-only',
      { path: '^page/' },
      { path: '^(glossary|learning|components|messaging|storage|entrypoints|scripts|tests)/' },
      'The page room has no extension API.',
    ),
    rule(
      'page-takes-only-types-of-reading',
      { path: '^page/' },
      { path: '^reading/', dependencyTypesNot: ['type-only'] },
      'The engine does not run in the page.',
    ),
    rule(
      'components-take-props',
      { path: '^components/' },
      { path: '^(page|storage|entrypoints|scripts|tests)/' },
      'Components get data and callbacks.',
    ),
    rule(
      'components-take-only-types',
      { path: '^components/' },
      {
        path: '^(reading|glossary|learning|messaging)/',
        pathNot: '^reading/types.ts$',
        dependencyTypesNot: ['type-only'],
      },
      'Components get data and callbacks.',
    ),
    rule(
      'messaging-takes-only-types',
      { path: '^messaging/' },
      {
        path: '^(reading|glossary|learning|storage|page|components|entrypoints)/',
        pathNot: '^reading/types.ts$',
        dependencyTypesNot: ['type-only'],
      },
      'The protocol is words only.',
    ),
    rule(
      'storage-takes-only-types',
      { path: '^storage/' },
      { path: '^(reading|glossary|learning)/', pathNot: '^reading/types.ts$', dependencyTypesNot: ['type-only'] },
      'Storage keeps records; it does not compute them.',
    ),
    rule(
      'storage-is-low',
      { path: '^storage/' },
      { path: '^(page|components|messaging|entrypoints|scripts|tests)/' },
      'Storage knows no screen.',
    ),
    rule(
      'content-scripts-never-reach-storage',
      { path: '^entrypoints/(gate|reader)' },
      { path: '^(storage|learning)/', reachable: true },
      'IndexedDB in a content script belongs to the site.',
    ),
    rule(
      'entrypoints-do-not-import-each-other',
      { path: '^entrypoints/([^/.]+)' },
      { path: '^entrypoints/', pathNot: '^entrypoints/$1[/.]' },
      'An entrypoint wires rooms; what two share belongs to a room.',
    ),
    rule(
      'nothing-ships-scripts-or-tests',
      { pathNot: '^(scripts|tests)/' },
      { path: '^(scripts|tests)/' },
      'Tools are not shipped.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.d.ts'],
    },
    exclude: { path: '\\.(css|html)(\\?|$)' },
  },
};
