import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filter } from './filter.ts';
import { hashOf, type Route, readRoute } from './route.ts';

/** To write the address takes the browser longer than to find the words: it is done once a key is followed by none. */
const WRITE_AFTER = 200;

/** What the address asks for. The list's address is remembered while a word's page is shown, for the way back. */
export function useRoute() {
  const [route, setRoute] = useState<Route>(() => readRoute(location.hash));
  const [list, setList] = useState<Filter | undefined>(route.page === 'list' ? route.filter : undefined);
  const writing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const onChange = () => {
      clearTimeout(writing.current);
      setRoute(readRoute(location.hash));
    };
    window.addEventListener('popstate', onChange);
    return () => window.removeEventListener('popstate', onChange);
  }, []);
  useEffect(() => {
    if (route.page === 'list') setList(route.filter);
  }, [route]);
  /** Another filter replaces the address: who goes back leaves the list, and does not walk through what was typed. */
  const setFilter = (filter: Filter) => {
    const next: Route = { page: 'list', filter };
    setRoute(next);
    clearTimeout(writing.current);
    writing.current = setTimeout(() => history.replaceState(history.state, '', hashOf(next)), WRITE_AFTER);
  };
  return { route, listHash: list ? hashOf({ page: 'list', filter: list }) : '#/', setFilter };
}
