const plurals = new Intl.PluralRules('en');

/** A number with its noun: "1 province", "23 provinces". */
export function count(n: number, one: string, other: string): string {
  return `${n} ${plurals.select(n) === 'one' ? one : other}`;
}
