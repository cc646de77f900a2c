import { useAtlasScope } from '../state/AtlasContext.tsx';
import { FailureNotice } from './FailureBoundary.tsx';

/** A file of the panel that could not be read. What is already on the page stays. */
export function FileFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { words } = useAtlasScope();
  return (
    <div className="part-failure" role="alert">
      <FailureNotice words={words} title={words.failure.panel} error={error} onRetry={onRetry} />
    </div>
  );
}
