import { expect, test } from './atlasTest.ts';

test("a reader goes from the map to Fujian's plan of 2019 in two actions", async ({ atlas }) => {
  await atlas.open();
  await atlas.showYear(2019);
  await atlas.clickProvinceOnMap('Fujian');

  const panel = atlas.panel('Fujian');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('福建');
  await expect(panel).toContainText(/In 2019, Fujian's goods trade in US\$ (grew|shrank) by/);

  const plan = atlas.plan('Fujian', 'Plan of 2019');
  await expect(plan).toContainText('Seven landmark projects for the Maritime Silk Road core area');
  await expect(plan).toContainText('7 projects');
  for (const project of LANDMARK_PROJECTS) await expect(plan.getByRole('listitem').getByText(project)).toBeVisible();
  await expect(plan.getByText('海丝核心区', { exact: true }).first()).toBeVisible();
  for (const priority of PRIORITIES) await expect(plan.getByRole('heading', { name: priority })).toBeVisible();

  // The plan of 2019 looks back on 2018: its figures stand with it, under their own year.
  await expect(plan.getByRole('listitem').filter({ hasText: '2018: at least' })).toContainText([
    /^Growth of trade with Belt and Road countries, 2018: at least \+11\s%/,
    /^Goods exports, 2018: at least 760\sbn yuan/,
  ]);

  const claims = panel.getByRole('region', { name: 'What the article on the 2019 plans says, checked' });
  await expect(claims.getByText('Carry out seven landmark projects.')).toContainText('Not checked');
  await expect(claims.getByText('grew by more than 11 % in 2018')).toContainText('Another figure');
  const corrected = claims.getByRole('listitem').filter({ hasText: 'Build the core area of the Maritime Silk Road' });
  await expect(corrected).toContainText('Corrected');
  await expect(corrected).toContainText('The article prints “Hayes core area”; right is 海丝核心区, the core area');
});

const LANDMARK_PROJECTS = [
  'Expand the Silk Road Shipping brand',
  'Expand the Silk Road Flight air network',
  'Build international cooperation demonstration parks',
  'Develop key overseas economic and trade cooperation parks',
  'Build distant-water fishing bases',
  'Build cultural tourism brands along the Maritime Silk Road',
  'Widen the international circle of friends',
];

const PRIORITIES = [
  'Policy coordination 政策沟通',
  'Infrastructure connectivity 设施联通',
  'Unimpeded trade 贸易畅通',
  'Financial integration 资金融通',
  'People-to-people bonds 民心相通',
];

test("a reader finds Xinjiang's primary task of 2020 and reads the plan of 2019 beside it", async ({ atlas }) => {
  await atlas.open('?year=2020&province=650000&renderer=svg');
  const plan2020 = atlas.plan('Xinjiang', 'Plan of 2020');
  await expect(plan2020).toContainText(/Primary task .*Speed up building the Urumqi International Land Port Area/);
  await expect(plan2020.getByText('乌鲁木齐国际陆港区', { exact: true })).toBeVisible();
  // The primary task also comes first of its priority.
  const tasks = plan2020.getByRole('listitem').filter({ hasText: 'Urumqi International Land Port Area' });
  await expect(tasks.first()).toContainText('Primary task');

  await atlas.showYear(2019);
  await expect(atlas.plan('Xinjiang', 'Plan of 2019')).toContainText(
    'SCIO briefing by the regional chairman, December 2019',
  );
  await expect(plan2020).toBeHidden();
  await expect(atlas.panel('Xinjiang')).not.toContainText('Primary task');

  await atlas.showYear(2020);
  await expect(plan2020).toContainText('Urumqi International Land Port Area');
});

test('a year without a plan says so and shows the nearest one in full', async ({ atlas }) => {
  await atlas.open('?province=510000&renderer=svg');
  await expect(atlas.plan('Sichuan', 'Plan of 2025; none held for 2024')).toContainText('2025 Government Work Report');
  for (const [year, heading] of NEAREST_PLANS) {
    await atlas.showYear(year);
    await expect(atlas.plan('Sichuan', heading)).toBeVisible();
  }
});

const NEAREST_PLANS: readonly [number, string][] = [
  [2017, 'Plan of 2019; none held for 2017'],
  [2018, 'Plan of 2019; none held for 2018'],
  [2019, 'Plan of 2019'],
  [2021, 'Plan of 2020; none held for 2021'],
  [2022, 'Plan of 2020; none held for 2022'],
  [2023, 'Plan of 2025; none held for 2023'],
  [2025, 'Plan of 2025'],
];

test('a plan that counts its own tasks says how many of them are recorded here', async ({ atlas }) => {
  await atlas.open('?year=2020&province=440000&renderer=svg');
  await expect(atlas.plan('Guangdong', 'Plan of 2020')).toContainText('7 of 22 tasks in 6 blocks recorded here');
  await atlas.row('Shaanxi').click();
  await expect(atlas.plan('Shaanxi', 'Plan of 2020')).toContainText('3 of 28 measures in 7 categories recorded here');
});

test('Hong Kong, Macao and Taiwan open with what is known of them', async ({ atlas }) => {
  await atlas.open('?renderer=svg');
  for (const [name, nameZh] of NOT_IN_SERIES) {
    await atlas.row(name).click();
    await expect(atlas.panel(name).getByRole('heading', { level: 2 })).toContainText(nameZh);
    await expect(atlas.panel(name)).toContainText(`${name} is shown on the map`);
    await expect(atlas.row(name)).toContainText('not in series');
  }
});

const NOT_IN_SERIES: readonly [string, string][] = [
  ['Hong Kong', '香港'],
  ['Macao', '澳门'],
  ['Taiwan', '台湾'],
];
