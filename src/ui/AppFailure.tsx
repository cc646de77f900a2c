import { englishWords } from '../words/format.ts';
import { FailureNotice } from './FailureBoundary.tsx';

/** The page when its data could not be loaded: what happened and a way on. */
export function AppFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = englishWords;
  return (
    <main className="app-failure" role="alert">
      <h1>{words.site.title}</h1>
      <FailureNotice words={words} title={words.failure.title} error={error} onRetry={onRetry} />
    </main>
  );
}

export function AppLoading() {
  return (
    <p className="app-loading" role="status">
      {englishWords.site.loading}
    </p>
  );
}
