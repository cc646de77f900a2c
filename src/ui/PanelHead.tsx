import type { ReactNode } from 'react';
import { CloseIcon } from '../picture/CloseIcon.tsx';
import { useAtlasScope } from '../state/AtlasContext.tsx';

interface PanelHeadProps {
  onClose: () => void;
  /** What can be done with what the panel is about. */
  tools?: ReactNode;
  children: ReactNode;
}

/** The head of an open panel: what it is about, and the button that closes it. */
export function PanelHead({ onClose, tools, children }: PanelHeadProps) {
  const { words } = useAtlasScope();
  return (
    <header className="panel-head">
      <div>{children}</div>
      {tools}
      <button type="button" className="close" aria-label={words.panel.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
