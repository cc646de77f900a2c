import { expect, test } from './atlasTest.ts';

test('a reader looks through the indicators, and each says what it shows', async ({ atlas }) => {
  await atlas.open('?renderer=svg');
  for (const { id, name, sentence, currency } of FIGURES) {
    await atlas.chooseIndicator(id);
    await expect(atlas.indicator.getByRole('option', { selected: true })).toHaveText(name);
    await expect(atlas.sentence).toContainText(sentence);
    await expect(atlas.legendEntry('not in this series, 3 provinces')).toBeVisible();
    expect((await atlas.legendCounts()).reduce((total, each) => total + each)).toBe(34);
    // Map and legend are of one scale.
    await expect.poll(() => atlas.colourOnMap('Sichuan')).toBe(await atlas.colourInLegend('Sichuan'));

    const currencies = atlas.currency.getByRole('radio');
    if (currency === undefined) {
      for (const each of await currencies.all()) await expect(each).toBeEnabled();
    } else {
      for (const each of await currencies.all()) await expect(each).toBeEnabled({ enabled: await each.isChecked() });
      await expect(atlas.currency).toContainText(`This indicator is known in ${currency} only.`);
    }
  }
});

const FIGURES = [
  {
    id: 'total',
    name: /total/i,
    sentence: /^2024: .*6,159\.0\sbn US\$.*Guangdong .*most/,
    currency: 'US$',
  },
  {
    id: 'share',
    name: /share/i,
    sentence: /^2024: Guangdong .*largest share/,
    currency: 'US$',
  },
  {
    id: 'gap',
    name: /gap/i,
    sentence: /^2024, US\$: \d+ of 31 provinces .*\+3\.8\s%/,
    currency: 'US$',
  },
  {
    id: 'contribution',
    name: /contribution/i,
    sentence: /^2024, US\$: .*grew by 3\.8\s%\. Guangdong added most/,
    currency: 'US$',
  },
  {
    id: 'growth',
    name: /growth/i,
    sentence: /^2024, US\$: trade grew in 23 of 31 provinces/,
    currency: undefined,
  },
];

test('Belt and Road layers show what was reported, in yuan only', async ({ atlas }) => {
  await atlas.open('?year=2019&renderer=svg');
  await atlas.chooseIndicator('bri-growth');
  await expect(atlas.sentence).toContainText(/^2019: .*growth of trade.* countries along the route/);
  await expect(atlas.currency).toContainText('This indicator is known in yuan only.');
  await expect(atlas.currency.getByRole('radio', { name: 'US$' })).toBeDisabled();
  await expect(atlas.currency.getByRole('radio', { name: 'yuan' })).toBeChecked();
  await atlas.chooseIndicator('bri-share');
  await expect(atlas.sentence).toContainText(/share of .* countries along the route/);
  // The wider list of countries came in autumn 2023 and is named as such.
  await atlas.showYear(2024);
  await expect(atlas.sentence).toContainText(/partner countries .*since autumn 2023/);
});

test('growth in yuan leaves open what was not reported and says which figures are of a part of the year', async ({
  atlas,
}) => {
  await atlas.open('?year=2023&renderer=svg');
  await atlas.chooseCurrency('yuan');
  await expect(atlas.sentence).toContainText(/^2023, yuan, as reported: .*\d+ of 31 provinces/);
  const noFigure = atlas.legendEntry(/^no full-year figure, \d+ provinces/);
  await expect(noFigure).not.toHaveAccessibleName(/, 0 provinces/);
  await expect(atlas.legend).toContainText('part of the year');

  const partYear = atlas.list
    .getByRole('button')
    .filter({ hasText: /\(Jan–[A-Z][a-z]+\)/ })
    .first();
  await partYear.hover();
  await expect(atlas.tooltip).toContainText(/Only January to [A-Z][a-z]+ 2023; not ranked/);

  const missing = atlas.list.getByRole('button').filter({ hasText: 'no figure' }).first();
  await missing.hover();
  await expect(atlas.tooltip).toContainText('No figure held');

  await atlas.chooseCurrency('US$');
  await expect(atlas.sentence).toContainText('2023, US$: trade grew in 11 of 31 provinces.');
});

test('the plan layers show for which provinces a task is held, and warn of counting', async ({ atlas }) => {
  await atlas.open('?year=2020&renderer=svg');
  for (const [id, name] of PRIORITIES) {
    await atlas.chooseIndicator(`plan:${id}`);
    await expect(atlas.sentence).toContainText(new RegExp(`^Plans of 2020: .*${name}.* \\d+ of 31 provinces`));
    await expect(atlas.legend).toContainText('selection');
    expect((await atlas.legendCounts()).reduce((total, each) => total + each)).toBe(34);
  }
  await expect(atlas.currency).toContainText('Plans are not counted in money.');
  for (const radio of await atlas.currency.getByRole('radio').all()) await expect(radio).toBeDisabled();

  await atlas.chooseIndicator('plan:connectivity');
  await expect(atlas.legend.getByRole('button').first()).toHaveAccessibleName(/Xinjiang/);
  await expect(atlas.row('Xinjiang')).toContainText('task recorded');
  await expect.poll(() => atlas.colourOnMap('Xinjiang')).toBe(await atlas.colourInLegend('Xinjiang'));
  await atlas.showYear(2022);
  await expect(atlas.sentence).toContainText(/^Plans of 2020: .* None held for 2022/);
});

const PRIORITIES = [
  ['policy', 'policy coordination'],
  ['connectivity', 'infrastructure connectivity'],
  ['trade', 'unimpeded trade'],
  ['finance', 'financial integration'],
  ['people', 'people-to-people bonds'],
];
