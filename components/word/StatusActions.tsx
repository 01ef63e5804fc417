import type { WordRow } from '../../learning/rows.ts';
import type { EditValues } from '../../learning/types.ts';
import type { WordApi } from '../vocabulary/api.ts';
import type { Actions } from '../vocabulary/use-actions.ts';

interface StatusActionsProps {
  readonly row: WordRow;
  readonly api: Pick<WordApi, 'today' | 'now'>;
  readonly actions: Actions;
  readonly onEdit: () => void;
}

/** What can be done to the word; each can be undone. */
export function StatusActions({ row, api, actions, onEdit }: StatusActionsProps) {
  const { word } = row;
  const aside = word.edits?.aside?.value;
  const name = `“${word.lemma}”`;
  const button = (label: string, said: string, title: string, values: () => EditValues) => (
    <button type="button" title={title} onClick={() => actions.edit([row], said, values)}>
      {label}
    </button>
  );
  return (
    <p class="buttons">
      <button type="button" onClick={onEdit}>
        Edit
      </button>
      {aside
        ? button('Ask again', `Asking ${name} again`, 'Take it back among the words that are asked', () => ({
            aside: null,
          }))
        : button('Suspend', `Suspended ${name}`, 'Do not ask it until you say so', () => ({ aside: 'suspended' }))}
      {aside !== 'known' &&
        button('I know it', `Marked ${name} as known`, 'Do not ask it any more', () => ({ aside: 'known' }))}
      {!aside &&
        button('Not today', `Put ${name} off until tomorrow`, 'Ask it tomorrow', () => ({ buried: api.today() + 1 }))}
      {word.schedule &&
        button('Start again', `Started ${name} again`, 'Ask it as a new word; its history stays in the log', () => ({
          since: api.now(),
          aside: null,
        }))}
      <button type="button" class="remove" onClick={() => actions.remove([row])}>
        Remove
      </button>
    </p>
  );
}
