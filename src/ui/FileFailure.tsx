import { useAtlasScope } from '../state/AtlasContext.tsx';
import { writeFailure } from '../words/failure.ts';

/** A file that could not be read: which one, why, and a way on. What is already on the page stays. */
export function FileFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { words } = useAtlasScope();
  return (
    <div className="file-failure" role="alert">
      <p>{writeFailure(words, error)}</p>
      <button type="button" onClick={onRetry}>
        {words.failure.retry}
      </button>
    </div>
  );
}
