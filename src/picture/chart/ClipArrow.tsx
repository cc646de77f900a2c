interface ClipArrowProps {
  x: number;
  y: number;
  direction: 'left' | 'right' | 'up' | 'down';
}

const TURNS = { right: 0, down: 90, left: 180, up: 270 } as const;

/** Says that what is drawn goes on beyond the end of the axis. */
export function ClipArrow({ x, y, direction }: ClipArrowProps) {
  return (
    <path className="clip-arrow" d="M-3-4L3 0L-3 4z" transform={`translate(${x} ${y}) rotate(${TURNS[direction]})`} />
  );
}
