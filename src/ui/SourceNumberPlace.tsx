/** As wide as a digit. */
const NO_NUMBER = '\u2007';

/** Where the number of a source will stand once the sources have come. */
export function SourceNumberPlace() {
  return (
    <span className="source-number" aria-hidden="true">
      {NO_NUMBER}
    </span>
  );
}
