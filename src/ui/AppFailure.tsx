import type { FileRequest } from '../state/queries.ts';
import { englishWords } from '../words/format.ts';
import { AppShell } from './AppShell.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { SlowNotice } from './SlowNotice.tsx';

/** The page when its data could not be loaded: what happened and a way on. */
export function AppFailure({ error, request }: { error: Error; request: FileRequest }) {
  const words = englishWords;
  return (
    <main className="app-failure">
      <h1>{words.site.title}</h1>
      <FailureNotice words={words} title={words.failure.title} error={error} onRetry={request.retry} />
    </main>
  );
}

export function AppLoading({ request }: { request: FileRequest }) {
  return (
    <AppShell words={englishWords}>
      <SlowNotice words={englishWords} request={request} />
    </AppShell>
  );
}
