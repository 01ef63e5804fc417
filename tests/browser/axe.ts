import axe from 'axe-core';
import type { Tab } from '../../scripts/browser/driver.ts';

/**
 * The barriers that axe-core finds in what a page shows, of the kinds that keep somebody out: "serious" and "critical".
 * One line each: the rule, and where.
 */
export function barriersIn(page: Pick<Tab, 'evaluate'>): Promise<string[]> {
  // As a function made here, since the pages' own policy lets no text be run as code.
  const run = new Function(
    `${axe.source}
    return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
        id + ': ' + target.join(' ') + ' (' + (failureSummary ?? '').split('\\n').slice(1).join(' ').trim() + ')')));`,
  );
  return page.evaluate(run as () => Promise<string[]>);
}
