/**
 * Remembers what was made last, up to `most` things, each by its key; what was asked for longest ago goes first.
 *
 * For what takes work to make and room to keep, and is asked for by many parts of the page at once: the layer of a year.
 */
export function rememberRecent<V>(most: number): (key: string, make: () => V) => V {
  const made = new Map<string, V>();
  return (key, make) => {
    const known = made.get(key);
    const value = known === undefined ? make() : known;
    made.delete(key);
    made.set(key, value);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
}
