import { PrintMap } from './map/PrintMap.tsx';
import { PrintSheet } from './ui/PrintSheet.tsx';

/** The page on paper: a chunk of its own, which comes when the page is idle. */
export function PrintedPage() {
  return <PrintSheet map={<PrintMap />} />;
}
