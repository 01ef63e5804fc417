import { ALL, FACET_NAMES, type Filter, ORDERS } from './filter.ts';

/** What the page shows, as its address says: the list as it is filtered, or one word. */
export type Route =
  | { readonly page: 'list'; readonly filter: Filter }
  | { readonly page: 'word'; readonly key: string };

/** What a hash asks for; whatever is not understood of it is left out. */
export function readRoute(hash: string): Route {
  const word = /^#\/word\/(.+)$/s.exec(hash)?.[1];
  if (word) return { page: 'word', key: decoded(word) };
  const asked = new URLSearchParams(/^#\/\?(.*)$/s.exec(hash)?.[1] ?? '');
  const order = asked.get('order') ?? '';
  const chosen = [...asked].flatMap(([name, value]) => {
    const facet = FACET_NAMES.find((known) => known === name);
    return facet && value !== '' ? [{ facet, value }] : [];
  });
  return {
    page: 'list',
    filter: {
      query: asked.get('q') ?? '',
      order: Object.hasOwn(ORDERS, order) ? (order as Filter['order']) : ALL.order,
      chosen,
    },
  };
}

/** The hash of what is to be shown, "#/" for all words. */
export function hashOf(route: Route): string {
  if (route.page === 'word') return `#/word/${encodeURIComponent(route.key)}`;
  const { query, order, chosen } = route.filter;
  const asked = new URLSearchParams();
  if (query !== '') asked.set('q', query);
  if (order !== ALL.order) asked.set('order', order);
  for (const { facet, value } of chosen) asked.append(facet, value);
  const text = asked.toString();
  return text === '' ? '#/' : `#/?${text}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not of our making: a word of that name is not found, which the page says.
    return text;
  }
}
