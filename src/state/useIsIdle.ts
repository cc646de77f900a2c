import { useEffect, useState } from 'react';

/** However busy the page is, what waits for its rest is not put off for longer. */
const LATEST_MS = 1000;

/** True once the page has been shown and the browser has had nothing more urgent to do. */
export function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIsIdle(true);
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(rest, { timeout: LATEST_MS });
      return () => cancelIdleCallback(handle);
    }
    const handle = requestAnimationFrame(() => requestAnimationFrame(rest));
    return () => cancelAnimationFrame(handle);
  }, []);
  return isIdle;
}
