import { VIEWS } from '../domain/view.ts';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';

/** The forms in which the same figures are shown. On a phone, where the map is small, the tiles come first (topBar.css). */
export function ViewSwitch() {
  const { words } = useAtlasScope();
  const { controls } = words;
  const view = useView((state) => state.view.view);
  const showView = useView((state) => state.showView);
  return (
    <fieldset className="control views">
      <legend>{controls.view}</legend>
      <div className="segments">
        {VIEWS.map((each) => (
          <label key={each} data-view={each}>
            <input type="radio" name="view" value={each} checked={view === each} onChange={() => showView(each)} />
            <span>{controls.views[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
