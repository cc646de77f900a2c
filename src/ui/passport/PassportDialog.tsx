import { CloseIcon } from '../../picture/CloseIcon.tsx';
import '../styles/views/dialog.css';
import '../styles/views/passport.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useView } from '../../state/AtlasContext.tsx';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const opened = useRef(figure);
  useEffect(() => {
    // One passport has led to another: reading begins anew, and what was pressed may be gone.
    if (opened.current === figure) return;
    opened.current = figure;
    heading.current?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [figure]);
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
        <h2 id="passport-title" ref={heading} tabIndex={-1}>
          {passport.title(about)}
        </h2>
        <button type="button" className="close" aria-label={passport.close} onClick={close}>
          <CloseIcon />
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
  const { passport } = words;
  const openPassport = useView((state) => state.openPassport);
  const described = describePassport(words, atlas, file, figure);
  if (described === undefined) return <p>{passport.missing}</p>;
  const { inputs, others, choice, facts } = described;
  const { length: sourceCount } = described.sources;
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
            {inputs.map(({ value, about, precision, source }) => (
              <li key={about}>
                <b>{value}</b> {about}
                {precision !== undefined && `${words.comma}${precision}`}
                {sourceCount > 1 && <PassportSource source={source} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {choice && (
        <Section title={choice.title}>
          <p>{choice.text}</p>
          <p className="passport-note">{passport.rule}</p>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={passport.others(others.length)}>
          {described.range !== undefined && <p>{described.range}</p>}
          <ul className="passport-list">
            {others.map(({ key, value, about, isShown, source }) => (
              <li key={key}>
                <button
                  type="button"
                  className="text-button"
                  aria-label={passport.openReport(value, about)}
                  onClick={() => openPassport({ ...figure, report: isShown ? undefined : key })}
                >
                  <b>{value}</b>
                </button>{' '}
                {about}
                {isShown && <span className="report-shown">{words.panel.reportShown}</span>}
                <PassportSource source={source} />
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
