import { Component, createRef, type ReactNode } from 'react';
import type { Words } from '../words/format.ts';
import { FailureNotice } from './FailureNotice.tsx';

interface FailureBoundaryProps {
  words: Words;
  /** What failed, as the first words of the notice. Without it nothing is said, and the page does without the part. */
  title?: string;
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
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState, boolean> {
  override state: FailureBoundaryState = { error: undefined };
  private readonly notice = createRef<HTMLElement>();

  static getDerivedStateFromError(error: unknown): FailureBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.notice.current?.contains(document.activeElement) ?? false;
  }

  override componentDidUpdate(before: FailureBoundaryProps, { error }: FailureBoundaryState, hadFocus: boolean) {
    if (hadFocus && document.activeElement === document.body) this.takeFocus();
    // Only a fault that stood before: one that this very change brought must not be tried without end.
    if (error !== undefined && before.shows !== this.props.shows) this.retry();
  }

  retry = () => this.setState({ error: undefined });

  /** The notice that had the focus has gone: the keyboard goes on from what stands there now, or from what holds it. */
  takeFocus() {
    const { place = '' } = this.props;
    const next = this.notice.current ?? document.getElementsByClassName(place)[0];
    const target = next?.closest<HTMLElement>('[tabindex]') ?? document.getElementById('root');
    target?.focus({ preventScroll: true });
  }

  override render() {
    const { words, title, place = '', onClose, isWholePage = false, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    if (title === undefined) return null;
    const Place = isWholePage ? 'main' : 'section';
    return (
      <Place ref={this.notice} className={`${place} failed-part`} tabIndex={-1}>
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
      </Place>
    );
  }
}
