import type { FileRequest } from '../state/queries.ts';
import { RetryButton } from '../state/RetryButton.tsx';
import type { Words } from '../words/format.ts';

/** Says that a file is slow to come, once it is, and offers to ask again. The wait goes on meanwhile. */
export function SlowNotice({ words, request }: { words: Words; request: FileRequest }) {
  const { failure } = words;
  return (
    <div className="slow-notice" role="status">
      {request.isSlow && (
        <>
          <p>{failure.slow}</p>
          <RetryButton label={failure.retry} onClick={request.retry} />
        </>
      )}
    </div>
  );
}
