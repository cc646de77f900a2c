import { PIN_LOOKS, PIN_PATHS } from '../domain/pinLooks.ts';

interface PinMarkProps {
  /** The place of the pin among all, from 0. */
  place: number;
  x?: number;
  y?: number;
  /** Of 1 it is 10 pixels wide. */
  scale?: number;
}

/** The mark of a pinned province inside a picture: its shape in its colour, with an edge that shows on any ground. */
export function PinMark({ place, x = 0, y = 0, scale = 1 }: PinMarkProps) {
  const look = PIN_LOOKS[place];
  if (look === undefined) return null;
  return (
    <path
      className="pin-mark"
      d={PIN_PATHS[look.shape]}
      fill={look.colour}
      transform={`translate(${x} ${y}) scale(${scale})`}
    />
  );
}

/** The same as a small picture of its own, beside a name. */
export function PinBadge({ place }: { place: number }) {
  return (
    <svg className="pin-badge" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
      <PinMark place={place} />
    </svg>
  );
}
