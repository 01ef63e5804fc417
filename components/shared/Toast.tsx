import { useEffect } from 'preact/hooks';

/** Milliseconds that a message stays; long enough to read it and reach its button. */
const STAYS_MS = 8000;

/** A passing message with one action, announced to screen readers. */
export function Toast(props: { text: string; action: string; onAction: () => void; onClose: () => void }) {
  const { text, action, onAction, onClose } = props;
  useEffect(() => {
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast" role="status">
      <span>{text}</span>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
