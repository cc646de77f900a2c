import { useState } from 'react';
import { type Adcode, parseAdcode } from '../../domain/adcode.ts';
import { fillTemplate } from '../../domain/coverage.ts';
import type { MethodFile } from '../../domain/publishedMethod.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { CopyText } from '../CopyText.tsx';
import { Part } from './Part.tsx';
import { useAboutScope } from './useAboutScope.ts';

interface SendRecordsProps {
  file: MethodFile;
  planYear: number;
}

/** What a reader could send in: for each kind of gap the file, the fields, and a record to copy and fill in. */
export function SendRecords({ file, planYear }: SendRecordsProps) {
  const { atlas, words } = useAboutScope();
  const { coverage } = words.about;
  const { format } = words;
  const selected = useView((state) => state.view.province);
  const members = atlas.provinces.filter(({ inSeries }) => inSeries);
  const [chosen, setChosen] = useState<Adcode>();
  const adcode = [chosen, selected, members[0]?.adcode].find((each) =>
    members.some((member) => member.adcode === each),
  );
  const known = { adcode: adcode ?? '', plan_year: String(planYear) };
  return (
    <Part title={coverage.send}>
      <p>{coverage.sendText}</p>
      <label className="control coverage-choice">
        <span>{coverage.head.province}</span>
        <select value={adcode} onChange={(event) => setChosen(parseAdcode(event.target.value))}>
          {members.map((province) => (
            <option key={province.adcode} value={province.adcode}>
              {format.provinceName(province)}
            </option>
          ))}
        </select>
      </label>
      {file.templates.map((template) => {
        const fields = template.fields.filter(({ name }) => !(name in known));
        return (
          <details key={template.id}>
            <summary>{coverage.templates[template.id].name}</summary>
            <p>{coverage.templates[template.id].about}</p>
            <p>
              {coverage.file + words.colon}
              <code>{fillTemplate(template.file, known)}</code>
            </p>
            <CopyText
              text={fillTemplate(template.text, known)}
              label={coverage.templates[template.id].name}
              action={coverage.copyTemplate}
            />
            <dl className="coverage-fields">
              {fields.map(({ name, choices }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>
                    {coverage.fields[name]}
                    {choices && (
                      <>
                        {words.colon}
                        <code>{choices.join(' | ')}</code>
                      </>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
    </Part>
  );
}
