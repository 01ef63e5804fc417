// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../components/shared/Toast.tsx';

const onAction = vi.fn();
const onClose = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  act(() =>
    render(<Toast text="Removed “gracht”." action="Undo" onAction={onAction} onClose={onClose} />, document.body),
  );
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
  vi.clearAllMocks();
});
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

describe('a toast', () => {
  it('is said in a region for screen readers, and offers its action', () => {
    expect(document.querySelector('[role=status]')?.textContent).toBe('Removed “gracht”.');
    act(() => document.querySelector('button')!.click());
    expect(onAction).toHaveBeenCalledOnce();
  });

  it('goes by itself after some seconds', () => {
    pass(7000);
    expect(onClose).not.toHaveBeenCalled();
    pass(2000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays while its button has the focus', () => {
    act(() => document.querySelector('button')!.focus());
    pass(60_000);
    expect(onClose).not.toHaveBeenCalled();
    act(() => document.querySelector('button')!.blur());
    pass(9000);
    expect(onClose).toHaveBeenCalledOnce();
  });
});
