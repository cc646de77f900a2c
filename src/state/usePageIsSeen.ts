import { useSyncExternalStore } from 'react';

/** False while the page's tab is behind another: the browser then draws no frames, and what needs them waits. */
export function usePageIsSeen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => document.visibilityState === 'visible',
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}
