import { MAP_INDICATORS, type MapIndicatorId } from '../domain/atlas.ts';
import { currenciesOf, figureIndicatorOf } from '../domain/view.ts';
import { CURRENCIES, PRIORITY_IDS } from '../domain/vocabulary.ts';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

const COMPUTED: readonly MapIndicatorId[] = ['growth', 'total', 'share', 'gap', 'contribution'];
const BELT_AND_ROAD: readonly MapIndicatorId[] = ['bri-growth', 'bri-share'];

/** The name of the atlas and one line of controls: what the map shows, and in which currency. */
export function TopBar() {
  const { words } = useAtlasScope();
  return (
    <header className="top-bar">
      <div className="brand">
        <h1>{words.site.title}</h1>
        <p>{words.site.tagline}</p>
      </div>
      <ViewSwitch />
      <div className="controls">
        <IndicatorControl />
        <CurrencyControl />
      </div>
    </header>
  );
}

function IndicatorControl() {
  const { words } = useAtlasScope();
  const { controls, indicators } = words;
  const indicator = useView((state) => state.view.indicator);
  const priority = useView((state) => state.view.priority);
  const chooseIndicator = useView((state) => state.chooseIndicator);

  function choose(value: string): void {
    const task = PRIORITY_IDS.find((id) => value === planValue(id));
    if (task) {
      chooseIndicator('plan', task);
      return;
    }
    const chosen = MAP_INDICATORS.find((id) => id === value);
    if (chosen) chooseIndicator(chosen);
  }

  return (
    <label className="control">
      <span>{controls.indicator}</span>
      <select
        value={indicator === 'plan' ? planValue(priority) : indicator}
        onChange={(event) => choose(event.target.value)}
      >
        <optgroup label={controls.figures}>
          {COMPUTED.map((id) => (
            <option key={id} value={id}>
              {indicators[id]}
            </option>
          ))}
        </optgroup>
        <optgroup label={controls.beltAndRoad}>
          {BELT_AND_ROAD.map((id) => (
            <option key={id} value={id}>
              {indicators[id]}
            </option>
          ))}
        </optgroup>
        <optgroup label={controls.plans}>
          {PRIORITY_IDS.map((id) => (
            <option key={id} value={planValue(id)}>
              {controls.planOn(words.panel.priorities[id])}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

function planValue(priority: string): string {
  return `plan:${priority}`;
}

function CurrencyControl() {
  const { atlas, words } = useAtlasScope();
  const { controls } = words;
  const indicator = useView((state) => state.view.indicator);
  const currency = useView((state) => state.view.currency);
  const chooseCurrency = useView((state) => state.chooseCurrency);
  const offered = currenciesOf(atlas, indicator);
  const shown = figureIndicatorOf(atlas, { indicator, currency })?.currency;
  const [only] = offered;
  const reason =
    only === undefined ? controls.noCurrency : offered.length === 1 ? controls.onlyCurrency(only) : undefined;

  return (
    <fieldset className="control currency" title={reason}>
      <legend>{controls.currency}</legend>
      <div className="segments">
        {CURRENCIES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="currency"
              value={each}
              checked={shown === each}
              disabled={!offered.includes(each)}
              onChange={() => chooseCurrency(each)}
            />
            <span>{controls.currencyName[each]}</span>
          </label>
        ))}
      </div>
      {reason && <p className="visually-hidden">{reason}</p>}
    </fieldset>
  );
}
