import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import { tagsOf } from './tags.ts';

interface BulkProps {
  readonly rows: readonly WordRow[];
  readonly onEdit: (said: string, valuesOf: (row: WordRow) => EditValues) => void;
  readonly onMerge: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** Words that are one are few; with all selected by accident nothing is offered that joins them. */
const MOST_MERGED = 10;

/** What can be done to all selected words at once. */
export function Bulk({ rows, onEdit, onMerge, onRemove, onClear }: BulkProps) {
  const tag = (form: HTMLFormElement) => {
    const added = tagsOf(String(new FormData(form).get('tags') ?? ''));
    form.reset();
    if (added.length > 0)
      onEdit(`Tagged ${countText(rows.length)}`, (row) => ({ tags: tagsOf([...row.tags, ...added].join(',')) }));
  };
  return (
    <section class="bulk" aria-label="Selected words">
      <b>{countText(rows.length)}</b>
      <button
        type="button"
        onClick={() => onEdit(`Marked ${countText(rows.length)} as known`, () => ({ aside: 'known' }))}
      >
        I know these
      </button>
      <button
        type="button"
        onClick={() => onEdit(`Suspended ${countText(rows.length)}`, () => ({ aside: 'suspended' }))}
      >
        Suspend
      </button>
      <button type="button" onClick={() => onEdit(`Asking ${countText(rows.length)} again`, () => ({ aside: null }))}>
        Ask again
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tag(event.currentTarget);
        }}
      >
        <input name="tags" aria-label="Tags to add" placeholder="add a tag" maxLength={200} />
      </form>
      {rows.length > 1 && rows.length <= MOST_MERGED && (
        <button type="button" onClick={onMerge}>
          Merge…
        </button>
      )}
      <button type="button" class="remove" onClick={onRemove}>
        Remove these
      </button>
      <button type="button" onClick={onClear}>
        Select none
      </button>
    </section>
  );
}

export const countText = (count: number): string => (count === 1 ? '1 word' : `${count.toLocaleString('en-GB')} words`);
