import '../styles/views/dialog.css';
import '../styles/views/passport.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useProvinceFile } from '../../state/queries.ts';
import type { FigureKey } from '../../state/viewStore.ts';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { CiteFigure } from './CiteFigure.tsx';
import { CorrectFigure } from './CorrectFigure.tsx';
import { describePassport } from './describePassport.ts';
import { PassportSource } from './PassportSource.tsx';
import { SignsDiffer } from './SignsDiffer.tsx';
import { usePassportScope } from './usePassportScope.ts';

interface PassportDialogProps {
  figure: FigureKey;
  onClose: () => void;
}

/** All that is known of one figure: what it is, where it comes from, why it is shown, and how to cite or correct it. */
export function PassportDialog({ figure, onClose }: PassportDialogProps) {
  const { atlas, words } = usePassportScope();
  const { passport } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const file = useProvinceFile(atlas, figure.adcode);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const name = words.format.provinceName(atlas.provinceOf(figure.adcode));
  const about =
    figure.base === undefined ? passport.of(name, figure.year) : passport.ofYears(name, figure.base, figure.year);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, as every dialog
    <dialog
      ref={dialog}
      className="dialog passport"
      aria-labelledby="passport-title"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <header>
        <h2 id="passport-title">
          {passport.title}: {about}
        </h2>
        <button type="button" className="close" aria-label={passport.close} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {file.data ? (
        <Contents figure={figure} file={file.data} />
      ) : file.isError ? (
        <PanelFailure error={file.error} request={file} />
      ) : (
        <PanelWaiting request={file} label={words.panel.loading} />
      )}
    </dialog>
  );
}

interface ContentsProps {
  figure: FigureKey;
  file: Parameters<typeof describePassport>[2];
}

function Contents({ figure, file }: ContentsProps) {
  const { atlas, words } = usePassportScope();
  const { passport, panel, format } = words;
  const described = describePassport(words, atlas, file, figure);
  if (described === undefined) return <p>{passport.missing}</p>;
  const { inputs, group, choice, facts } = described;
  const others = group?.reports.filter((report) => report !== group.shown) ?? [];
  return (
    <>
      <p className="passport-name">{described.name}</p>
      <p className="passport-value">{described.value}</p>
      <SignsDiffer figure={figure} file={file} />
      <dl className="passport-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {described.sources.length > 0 && (
          <div>
            <dt>{passport.facts.source}</dt>
            <dd>
              {described.sources.map((source) => (
                <PassportSource key={source.id} source={source} />
              ))}
            </dd>
          </div>
        )}
      </dl>
      {inputs.length > 0 && (
        <Section title={passport.inputs}>
          <ul className="passport-list">
            {inputs.map(({ subject, year, level }) => (
              <li key={`${subject} ${year}`}>
                <b>{format.tradeTotal(level.value)}</b>{' '}
                {passport.of(
                  subject === 'together' ? passport.together : format.provinceName(atlas.provinceOf(subject)),
                  year,
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {group && (
        <Section title={passport.chosen}>
          <p>{choice ?? passport.chosenOnly}</p>
          <p className="passport-note">{passport.rule}</p>
        </Section>
      )}
      {group && others.length > 0 && (
        <Section title={passport.others(others.length)}>
          {described.range !== undefined && <p>{described.range}</p>}
          <ul className="passport-list">
            {others.map((report) => (
              <li key={`${report.sourceId} ${report.observation.period} ${report.scope}`}>
                <b>{format.recordedValue(described.indicator, report.value, report.precision)}</b>{' '}
                {format.period(report.period, figure.year)}
                {panel.scopes[report.scope] !== '' && `, ${panel.scopes[report.scope]}`}
                <PassportSource source={report.source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CiteFigure figure={figure} described={described} />
      <CorrectFigure figure={figure} described={described} />
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
