import type { ReactNode } from 'react';
import { type MethodFile, methodFile } from '../../domain/publishedMethod.ts';
import type { AboutTopic } from '../../domain/view.ts';
import { useLaterFile } from '../../state/queries.ts';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { useAboutScope } from './useAboutScope.ts';

interface WithMethodFileProps {
  /** What waits for the file. */
  topic: AboutTopic;
  children: (file: MethodFile) => ReactNode;
}

/** What is told from the file of the method, once it is there. */
export function WithMethodFile({ topic, children }: WithMethodFileProps) {
  const { atlas, words } = useAboutScope();
  const request = useLaterFile(atlas, 'method.json', async () => methodFile);
  if (request.data) return children(request.data);
  if (request.isError) return <PanelFailure error={request.error} request={request} />;
  return <PanelWaiting request={request} label={words.controls.viewLoading(words.aboutTitles[topic])} />;
}
