import { CloseIcon } from '../../picture/CloseIcon.tsx';
import '../styles/views/dialog.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useHandlingScope } from './useHandlingScope.ts';

interface KeySheetProps {
  hasSingleKeys: boolean;
  onSingleKeys: (isOn: boolean) => void;
  onClose: () => void;
}

/** Every key that the page answers to, and the switch of those that are single keys. */
export function KeySheet({ hasSingleKeys, onSingleKeys, onClose }: KeySheetProps) {
  const { words } = useHandlingScope();
  const { keys } = words.handling;
  const { names } = keys;
  const dialog = useRef<HTMLDialogElement>(null);
  // The browser gives the focus back to where it was when a modal dialog closes.
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, as every dialog
    <dialog
      ref={dialog}
      className="dialog key-sheet"
      aria-labelledby="key-sheet-title"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <header>
        <h2 id="key-sheet-title">{keys.title}</h2>
        <button type="button" className="close" aria-label={keys.close} onClick={close}>
          <CloseIcon />
        </button>
      </header>
      <Group title={keys.groups.page}>
        <Key keys={['[', ']']} does={keys.page.years} isOff={!hasSingleKeys} />
        <Key keys={['/']} does={keys.page.search} isOff={!hasSingleKeys} />
        <Key keys={['?']} does={keys.page.help} isOff={!hasSingleKeys} />
        <Key keys={[names.escape]} does={keys.page.escape} />
      </Group>
      <Group title={keys.groups.map}>
        <Key keys={[names.arrows]} does={keys.map.arrows} />
        <Key keys={[names.enter]} does={keys.map.enter} />
        <Key keys={[names.space]} does={keys.map.space} />
      </Group>
      <Group title={keys.groups.list}>
        <Key keys={[names.arrows]} does={keys.list.arrows} />
        <Key keys={[names.ends]} does={keys.list.ends} />
        <Key keys={[names.letters]} does={keys.list.letters} />
        <Key keys={[names.enter]} does={keys.map.enter} />
        <Key keys={[names.space]} does={keys.map.space} />
      </Group>
      <Group title={keys.groups.views}>
        <Key keys={[names.arrows]} does={keys.views.arrows} />
        <Key keys={[names.enter]} does={keys.views.enter} />
      </Group>
      <label className="key-switch">
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
          aria-describedby="key-switch-note"
        />
        {keys.single}
      </label>
      <p id="key-switch-note" className="key-note">
        {keys.singleNote}
      </p>
    </dialog>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Key({ keys, does, isOff = false }: { keys: readonly string[]; does: string; isOff?: boolean }) {
  return (
    <div data-off={isOff || undefined}>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
