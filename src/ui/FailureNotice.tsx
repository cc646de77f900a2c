import { useRef, useState } from 'react';
import { DataFileError } from '../domain/dataFileError.ts';
import { useKeyboardPlace } from '../state/useKeyboardPlace.ts';
import { writeFailure } from '../words/failure.ts';
import type { Words } from '../words/format.ts';

interface FailureNoticeProps {
  words: Words;
  title: string;
  error: Error;
  onRetry: () => void;
  /** Leaves the part that failed, where it can be left. */
  onClose?: (() => void) | undefined;
  /** Offers the atlas as it opens without a link. */
  canStartAnew?: boolean;
}

/** What happened, a way on, and the details to copy into a report. */
export function FailureNotice({ words, title, error, onRetry, onClose, canStartAnew = false }: FailureNoticeProps) {
  const { failure } = words;
  const [copied, setCopied] = useState<'copied' | 'refused'>();
  const notice = useRef<HTMLDivElement>(null);
  useKeyboardPlace(notice);
  const details = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLPreElement>(null);
  const what = writeFailure(words, error);
  const report = [title, what, error.stack ?? error.message, location.href, navigator.userAgent].join('\n');
  const problem = error instanceof DataFileError ? error.problem.kind : undefined;
  const isScript = problem === 'noScript';
  const mayHeal = problem === 'unreachable' || isScript;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(report);
      setCopied('copied');
    } catch {
      // Refused, or not there at all: a page that came without TLS has no clipboard.
      if (details.current) details.current.open = true;
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setCopied('refused');
    }
  }

  return (
    <div ref={notice} className="failure-notice">
      {/* An alert is read as a whole: it holds what happened, and neither buttons nor what changes. */}
      <div className="failure-words" role="alert">
        <p className="failure-title">{title}</p>
        <p>{what}</p>
        {mayHeal && <p>{failure.reconnects}</p>}
      </div>
      <div className="failure-actions">
        <button type="button" onClick={onRetry}>
          {failure.retry}
        </button>
        {/* Some browsers keep a failed script in mind for as long as the page lives, and a newer site may have others. */}
        {isScript && (
          <button type="button" onClick={() => location.reload()}>
            {failure.reload}
          </button>
        )}
        <button type="button" onClick={copy}>
          {failure.copy}
        </button>
        {canStartAnew && <a href="./">{failure.startAnew}</a>}
        {onClose && (
          <button type="button" onClick={onClose}>
            {words.panel.close}
          </button>
        )}
      </div>
      <p className="failure-copied" role="status">
        {copied && failure[copied]}
      </p>
      <details ref={details}>
        <summary>{failure.details}</summary>
        <pre ref={text}>{report}</pre>
      </details>
    </div>
  );
}
