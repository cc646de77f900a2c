import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed, from before the browser lays it out for paper. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser takes the page as it stands when the event ends.
    const set = (next: boolean) => flushSync(() => setIsPrinting(next));
    const query = matchMedia('print');
    const onChange = () => set(query.matches);
    const onBefore = () => set(true);
    const onAfter = () => set(query.matches);
    query.addEventListener('change', onChange);
    addEventListener('beforeprint', onBefore);
    addEventListener('afterprint', onAfter);
    return () => {
      query.removeEventListener('change', onChange);
      removeEventListener('beforeprint', onBefore);
      removeEventListener('afterprint', onAfter);
    };
  }, []);
  return isPrinting;
}
