import { useEffect, useState } from 'preact/hooks';

/** Milliseconds that a message stays; long enough to read it and reach its button. */
const STAYS_MS = 8000;

/** A passing message with one action, announced to screen readers. It stays as long as somebody is at it. */
export function Toast(props: { text: string; action: string; onAction: () => void; onClose: () => void }) {
  const { text, action, onAction, onClose } = props;
  const [said, say] = useState('');
  const [isHeld, hold] = useState(false);
  // A screen reader tells what changes in a region that is there, not what comes with it.
  useEffect(() => say(text), [text]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
  }, [text, isHeld]);
  return (
    <div
      class="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <span role="status">{said}</span>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
