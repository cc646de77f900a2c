import { useAtlasScope } from '../state/AtlasContext.tsx';
import type { FileRequest } from '../state/queries.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { SlowNotice } from './SlowNotice.tsx';

interface FileFailureProps {
  error: Error;
  request: FileRequest;
}

interface PanelFailureProps extends FileFailureProps {
  /** What is missing, where that is a part of the panel only. */
  title?: string;
}

/** A file of the panel that could not be read. What is already on the page stays. */
export function PanelFailure({ error, request, title }: PanelFailureProps) {
  const { words } = useAtlasScope();
  return (
    <div className="part-failure">
      <FailureNotice words={words} title={title ?? words.failure.panel} error={error} onRetry={request.retry} />
    </div>
  );
}

/** Where the rest of a panel will stand once its file has come. */
export function PanelWaiting({ request, label }: { request: FileRequest; label: string }) {
  const { words } = useAtlasScope();
  return (
    <div className="panel-loading">
      <p role="status">{label}</p>
      <SlowNotice words={words} request={request} />
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
