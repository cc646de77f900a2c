import type { Province } from '../domain/atlas.ts';
import { useDetailScope } from './useDetailScope.ts';

/** What is known of a unit outside the series: how it is called. */
export function ProvinceNames({ province }: { province: Province }) {
  const { words } = useDetailScope();
  const { names } = words.panel;
  const others = [province.nameEnAlt, ...province.searchNames].filter((name) => name !== undefined);
  const rows = [
    [names.english, province.nameEn, 'en'],
    [names.chinese, province.nameZhFull, 'zh'],
    [names.pinyin, province.pinyin, 'zh-Latn'],
    [names.others, [...new Set(others)].join(words.enumeration)],
    [names.adcode, province.adcode],
  ] as const;
  return (
    <section className="names">
      <h3>{names.heading}</h3>
      <dl>
        {rows.map(([name, value, lang]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
