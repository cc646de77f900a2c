import { useEffect, useEffectEvent } from 'react';
import type { Atlas } from '../domain/atlas.ts';
import { useAtlasFile } from '../state/queries.ts';
import type { Words } from '../words/format.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { SlowNotice } from './SlowNotice.tsx';

/**
 * Waits for the data that makes the page answer, and says above it where that is slow or fails. What the build rendered
 * stands meanwhile.
 */
export function DataWaiting({ words, onData }: { words: Words; onData: (atlas: Atlas) => void }) {
  const file = useAtlasFile();
  const { data } = file;
  const hand = useEffectEvent(onData);
  useEffect(() => {
    if (data) hand(data);
  }, [data]);
  if (data !== undefined) return null;
  if (!file.isError) return <SlowNotice words={words} request={file} />;
  const { failure } = words;
  return (
    <aside>
      <FailureNotice words={words} title={failure.title} error={file.error} onRetry={file.retry} />
    </aside>
  );
}
