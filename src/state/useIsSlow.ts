import { useEffect, useState } from 'react';

/**
 * How long the reader waits for a file before the page says that it is slow: on a phone at 400 kbit/s the largest file
 * of the first view takes about two seconds, and after ten of silence people take a page for broken.
 */
const SLOW_AFTER_MS = 8_000;

/**
 * True once something has been awaited for `afterMs`. Nothing is given up: whoever reads on a bad line waits on, and is
 * told. Another `attempt` begins the wait anew.
 */
export function useIsSlow(isWaiting: boolean, attempt = 0, afterMs = SLOW_AFTER_MS): boolean {
  const [slowAttempt, setSlowAttempt] = useState<number>();
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setSlowAttempt(attempt), afterMs);
    return () => {
      clearTimeout(timer);
      setSlowAttempt(undefined);
    };
  }, [isWaiting, attempt, afterMs]);
  return isWaiting && slowAttempt === attempt;
}
