import { Component, type ReactNode } from 'react';
import { writeFailure } from '../words/failure.ts';
import { englishWords } from '../words/format.ts';

/** The page when nothing could be loaded: what happened and a way on. */
export function AppFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const words = englishWords;
  return (
    <main className="app-failure" role="alert">
      <h1>{words.site.title}</h1>
      <p>{words.failure.title}</p>
      <p>{writeFailure(words, error)}</p>
      <button type="button" onClick={onRetry}>
        {words.failure.retry}
      </button>
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

/** Catches what a part of the page throws while drawing, so that the reader gets words and never a blank page. */
export class FailureBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    if (this.state.error) return <AppFailure error={this.state.error} onRetry={() => location.reload()} />;
    return this.props.children;
  }
}
