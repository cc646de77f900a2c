import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed, from before the browser lays it out for paper. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  // Listening from the very commit that shows the page: whoever prints at once must not print the screen.
  useLayoutEffect(() => {
    // At once: the browser takes the page as it stands when the event ends.
    const set = (next: boolean) => flushSync(() => setIsPrinting(next));
    const query = matchMedia('print');
    // Between the two events the page is printed, even where the query answers late and for a moment the other way.
    let isBetween = false;
    const onChange = () => set(isBetween || query.matches);
    const onBefore = () => {
      isBetween = true;
      set(true);
    };
    const onAfter = () => {
      isBetween = false;
      set(query.matches);
    };
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
