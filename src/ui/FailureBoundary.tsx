import { Component, type ReactNode } from 'react';
import type { Words } from '../words/format.ts';
import { FailureNotice } from './FailureNotice.tsx';

interface FailureBoundaryProps {
  words: Words;
  /** What failed, as the first words of the notice. */
  title: string;
  /** The class of the part, so that the notice stands where the part would. */
  place?: string;
  /** What the part shows: once it is another, the part is tried again. */
  shows?: unknown;
  onClose?: (() => void) | undefined;
  /** Nothing else is left to work with: the atlas can be opened anew, without what the link asks for. */
  isWholePage?: boolean;
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

  override componentDidUpdate(before: FailureBoundaryProps, { error }: FailureBoundaryState) {
    // Only a fault that stood before: one that this very change brought must not be tried without end.
    if (error !== undefined && before.shows !== this.props.shows) this.retry();
  }

  retry = () => this.setState({ error: undefined });

  override render() {
    const { words, title, place = '', onClose, isWholePage = false, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    return (
      <section className={`${place} failed-part`} role="alert">
        <div className="part-failure">
          <FailureNotice
            words={words}
            title={title}
            error={error}
            onRetry={this.retry}
            onClose={onClose}
            canStartAnew={isWholePage}
          />
        </div>
      </section>
    );
  }
}
