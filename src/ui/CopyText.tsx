import './styles/views/citation.css';
import { useRef, useState } from 'react';
import { usePassportScope } from './passport/usePassportScope.ts';

interface CopyTextProps {
  text: string;
  label: string;
  /** What the button says; "Copy" unless several texts stand side by side. */
  action?: string;
}

/** A text to copy, which can also be selected where the browser does not let a page copy. */
export function CopyText({ text, label, action }: CopyTextProps) {
  const { words } = usePassportScope();
  const { passport } = words;
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, isDone: true });
    } catch {
      box.current?.select();
      setCopied({ text, isDone: false });
    }
  }

  return (
    <div className="copy-text">
      <textarea ref={box} readOnly value={text} rows={Math.min(12, text.split('\n').length + 4)} aria-label={label} />
      <button type="button" onClick={() => void copy()}>
        {action ?? passport.copy}
      </button>
      <span role="status">{copied?.text === text && (copied.isDone ? passport.copied : passport.notCopied)}</span>
    </div>
  );
}
