import { Component, type ReactNode } from 'react';
import { writeFailure } from '../words/failure.ts';
import type { Words } from '../words/format.ts';

interface FailureBoundaryProps {
  words: Words;
  /** What failed, as the first words of the notice. */
  title: string;
  children: ReactNode;
}

interface FailureBoundaryState {
  readonly error: Error | undefined;
}

/** Keeps a fault in one part of the page from taking the others down: words and a way on stand in its place. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): FailureBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { words, title, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    return (
      <section className="part-failure" role="alert">
        <FailureNotice words={words} title={title} error={error} onRetry={() => this.setState({ error: undefined })} />
      </section>
    );
  }
}

interface FailureNoticeProps {
  words: Words;
  title: string;
  error: Error;
  onRetry: () => void;
}

/** What happened, a way on, and the details to copy into a report. */
export function FailureNotice({ words, title, error, onRetry }: FailureNoticeProps) {
  const { failure } = words;
  const report = [title, error.stack ?? error.message, location.href, navigator.userAgent].join('\n');
  return (
    <div className="failure-notice">
      <p>
        <b>{title}</b>
      </p>
      <p>{writeFailure(words, error)}</p>
      <button type="button" onClick={onRetry}>
        {failure.retry}
      </button>{' '}
      <button type="button" onClick={() => navigator.clipboard.writeText(report)}>
        {failure.copy}
      </button>
      <details>
        <summary>{failure.details}</summary>
        <pre>{report}</pre>
      </details>
    </div>
  );
}
