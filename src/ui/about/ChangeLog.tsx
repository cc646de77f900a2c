import type { MethodFile } from '../../domain/publishedMethod.ts';
import { Part } from './Part.tsx';
import { useAboutScope } from './useAboutScope.ts';

/** What changed for readers, the latest first. */
export function ChangeLog({ file }: { file: MethodFile }) {
  const { words } = useAboutScope();
  const { format, about } = words;
  const days = [...new Set(file.changes.map(({ date }) => date))];
  return (
    <Part title={about.method.changes}>
      {days.map((day) => (
        <section key={day}>
          <h4>
            <time dateTime={day}>{format.date(day)}</time>
          </h4>
          <ul className="method-changes">
            {file.changes
              .filter(({ date }) => date === day)
              .map(({ textEn, textZh }) => (
                <li key={textEn}>{format.own(textEn, textZh)}</li>
              ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}
