import { useEffect, useRef } from 'preact/hooks';

/** Keys of the whole page. A field keeps its letters until Escape leaves it, and a button that has the focus its space and Enter. */
export function useKeys(actions: Record<string, () => void>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.matches('input') && event.key !== 'Enter' && event.key !== 'Escape') return;
      if (target?.closest('button, a, summary, select') && (event.key === ' ' || event.key === 'Enter')) return;
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
