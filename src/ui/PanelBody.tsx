import type { ReactNode } from 'react';
import type { FileQuery } from '../state/queries.ts';
import { PanelFailure, PanelWaiting } from './FileStates.tsx';
import { type PanelDetails, usePanelDetails } from './usePanelDetails.ts';

interface PanelBodyProps<T> {
  file: FileQuery<T>;
  /** What the reader waits for. */
  label: string;
  children: (data: T, details: PanelDetails) => ReactNode;
}

/** What an opened panel shows below its sentence, once its file and the script that draws it have come. */
export function PanelBody<T>({ file, label, children }: PanelBodyProps<T>) {
  const details = usePanelDetails(true);
  if (file.isError) return <PanelFailure error={file.error} request={file} />;
  if (details.isError) return <PanelFailure error={details.error} request={details} />;
  if (file.isPending) return <PanelWaiting request={file} label={label} />;
  if (details.isPending) return <PanelWaiting request={details} label={label} />;
  return children(file.data, details.data);
}
