import { useRef } from 'react';
import { useKeyboardPlace } from './useKeyboardPlace.ts';

interface RetryButtonProps {
  label: string;
  onClick: () => void;
}

/** A button that goes once it has done its work: the keyboard keeps its place in the part about it. */
export function RetryButton({ label, onClick }: RetryButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useKeyboardPlace(button);
  return (
    <button ref={button} type="button" onClick={onClick}>
      {label}
    </button>
  );
}
