import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filter } from './filter.ts';
import { hashOf, type Route, readRoute } from './route.ts';

/** To write the address takes the browser longer than to find the words: it is done once a key is followed by none. */
const WRITE_AFTER = 200;

/** What the address asks for. The list's address is remembered while a word's page is shown, for the way back. */
export function useRoute() {
  const [route, setRoute] = useState<Route>(() => readRoute(location.hash));
  const [list, setList] = useState<Filter | undefined>(route.page === 'list' ? route.filter : undefined);
  const writing = useRef<{ write: () => void; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  useEffect(() => {
    const onChange = () => {
      clearTimeout(writing.current?.timer);
      writing.current = undefined;
      setRoute(readRoute(location.hash));
    };
    // A link leads away from the list as it is now, to which the way back shall lead.
    const onClick = () => {
      clearTimeout(writing.current?.timer);
      writing.current?.write();
    };
    window.addEventListener('popstate', onChange);
    window.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('popstate', onChange);
      window.removeEventListener('click', onClick, true);
    };
  }, []);
  useEffect(() => {
    if (route.page === 'list') setList(route.filter);
  }, [route]);
  /** Another filter replaces the address: who goes back leaves the list, and does not walk through what was typed. */
  const setFilter = (filter: Filter) => {
    const next: Route = { page: 'list', filter };
    setRoute(next);
    clearTimeout(writing.current?.timer);
    const write = () => {
      writing.current = undefined;
      history.replaceState(history.state, '', hashOf(next));
    };
    writing.current = { write, timer: setTimeout(write, WRITE_AFTER) };
  };
  return { route, listHash: list ? hashOf({ page: 'list', filter: list }) : '#/', setFilter };
}
