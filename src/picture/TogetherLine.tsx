interface TogetherLineProps {
  points: readonly { readonly year: number; readonly together: number | undefined }[];
  markedYear: number;
}

const HEIGHT = 26;
const COLUMN = 100;

/** Growth of the 31 together over the years of the strip, one column a year, gaps where there is none. */
export function TogetherLine({ points, markedYear }: TogetherLineProps) {
  const values = points.flatMap(({ together }) => (together === undefined ? [] : [together]));
  if (values.length === 0) return null;
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const y = (value: number) => HEIGHT - 3 - ((value - low) / (high - low)) * (HEIGHT - 6);
  const x = (index: number) => (index + 0.5) * COLUMN;
  const drawn = points.flatMap(({ together }, index) =>
    together === undefined ? [] : [{ x: x(index), y: y(together), year: points[index]?.year }],
  );
  const marked = drawn.find(({ year }) => year === markedYear);

  return (
    <svg
      className="together-line"
      viewBox={`0 0 ${points.length * COLUMN} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="together-zero" x1={0} x2={points.length * COLUMN} y1={y(0)} y2={y(0)} />
      <polyline points={drawn.map((point) => `${point.x},${point.y}`).join(' ')} />
      {marked && <line className="together-mark" x1={marked.x} x2={marked.x} y1={marked.y} y2={marked.y} />}
    </svg>
  );
}
