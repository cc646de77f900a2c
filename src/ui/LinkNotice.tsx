import { useAtlasScope, useView } from '../state/AtlasContext.tsx';

/** A quiet word on what the link asked for and the atlas could not show. */
export function LinkNotice() {
  const { words } = useAtlasScope();
  const faults = useView((state) => state.linkFaults);
  const dismiss = useView((state) => state.dismissLinkFaults);
  if (faults.length === 0) return null;
  return (
    <div className="notice" role="status">
      <ul>
        {faults.map(({ parameter, given, shown }) => (
          <li key={parameter}>
            {words.notice.badLink({ parameter, given })}
            {shown === '' ? words.notice.leftOut : words.notice.shown(shown)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={dismiss}>
        {words.notice.dismiss}
      </button>
    </div>
  );
}
