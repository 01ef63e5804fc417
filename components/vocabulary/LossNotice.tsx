import { useEffect, useState } from 'preact/hooks';
import type { Loss, VocabularyApi } from './api.ts';
import { countText } from './Bulk.tsx';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Words that are gone though nobody removed them, and the way to have them back. */
export function LossNotice({ api, onFailure }: { api: VocabularyApi; onFailure: (message: string) => void }) {
  const [loss, setLoss] = useState<Loss>();
  const fail = (error: unknown) => onFailure(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    api.findLoss().then(setLoss, fail);
  }, [api]);
  if (!loss) return null;
  return (
    <section class="problem" role="alert">
      <p>
        {countText(loss.missing)} {loss.missing === 1 ? 'is' : 'are'} gone that nobody removed. The copy of{' '}
        {DATE.format(loss.madeAt)} still has {loss.missing === 1 ? 'it' : 'them'}.
      </p>
      <button type="button" onClick={() => loss.bringBack().then(() => setLoss(undefined), fail)}>
        Bring {loss.missing === 1 ? 'it' : 'them'} back
      </button>
    </section>
  );
}
