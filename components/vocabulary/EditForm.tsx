import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import { tagsOf } from './tags.ts';

interface EditFormProps {
  readonly row: WordRow;
  readonly onSave: (values: EditValues) => void;
  readonly onCancel: () => void;
}

/** The fields of a word that are the reader's own. Enter keeps them, Escape leaves them. */
export function EditForm({ row, onSave, onCancel }: EditFormProps) {
  const save = (form: HTMLFormElement) => {
    const field = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const gloss = field('gloss');
    onSave({
      // The glossary's own words, or none, leave the meaning to the glossary.
      gloss: gloss === row.word.gloss ? '' : gloss,
      note: field('note'),
      tags: tagsOf(field('tags')),
    });
  };
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        Meaning
        <input name="gloss" maxLength={2000} defaultValue={row.gloss} ref={(input) => input?.focus()} />
      </label>
      <label>
        Note
        <textarea name="note" rows={2} maxLength={5000} defaultValue={row.note} />
      </label>
      <label>
        Tags, with commas between
        <input name="tags" maxLength={2000} defaultValue={row.tags.join(', ')} />
      </label>
      <span class="buttons">
        <button type="submit" class="primary">
          Keep
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </span>
    </form>
  );
}
