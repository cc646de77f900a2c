import { expect, type Locator, type Page, type Route } from '@playwright/test';

/** A point of the screen in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** An entry of the browser's layout-shift timeline, which TypeScript's library does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** A part of the page and where it is, in CSS pixels of the screen. */
interface NamedBox {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How a data file or a script fails: with an answer of the server, or with none at all. */
type Failure = { readonly status: number; readonly body?: string } | 'no answer';

/** A published file as it comes, before anything has checked it. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches into a file on purpose, past every type
type JsonObject = Record<string, any>;

/**
 * The atlas as a reader meets it, in the atlas's words.
 *
 * Parts are locators, which wait by themselves. Actions end when the page shows that they arrived. Only what is hidden
 * from assistive technology (the drawing, its labels and its tooltip) is found by class.
 */
export class AtlasDriver {
  readonly page: Page;
  readonly map: Locator;
  readonly tooltip: Locator;
  /** The one that a right click keeps. */
  readonly heldTooltip: Locator;
  readonly legend: Locator;
  readonly list: Locator;
  readonly filter: Locator;
  readonly sort: Locator;
  readonly indicator: Locator;
  readonly currency: Locator;
  readonly yearSlider: Locator;
  /** What the whole view says in one sentence. */
  readonly sentence: Locator;
  /** What stands where a province will be once the reader chooses one. */
  readonly overview: Locator;
  /** What is told of the two articles, in the panel's place. */
  readonly articles: Locator;
  /** The note on a source that is open beside its number. */
  readonly sourceNote: Locator;
  /** The quiet word on a link that was not understood. */
  readonly notice: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.map = page.getByRole('region', { name: 'Map', exact: true });
    this.tooltip = this.map.locator('.tooltip:not([data-held])');
    this.heldTooltip = this.map.locator('.tooltip[data-held]');
    this.legend = page.getByRole('region', { name: 'Legend' });
    this.list = page.getByRole('list', { name: 'Provinces', exact: true });
    this.filter = page.getByRole('searchbox', { name: 'Find a province' });
    this.sort = page.getByRole('combobox', { name: 'Sort by' });
    this.indicator = page.getByRole('combobox', { name: 'Indicator' });
    this.currency = page.getByRole('group', { name: 'Currency' });
    this.yearSlider = page.getByRole('slider', { name: 'Year' });
    this.sentence = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    this.overview = page.getByRole('region', { name: '31 provinces together' });
    this.articles = page.getByRole('region', { name: 'About the two articles' });
    this.sourceNote = page.getByRole('note');
    this.notice = page.getByRole('status').filter({ hasText: 'not known here' });
    this.alert = page.getByRole('alert');
  }

  /** Opens the atlas on a link and waits until a map answers, whichever renderer draws it, and has its names. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.expectMapReady();
    await expect(this.map.locator('.map-labels text').first()).toBeAttached();
    await this.expectKeysReady();
  }

  /** Waits until the page answers to keys, which it does soon after it answers to the pointer. */
  async expectKeysReady(): Promise<void> {
    await expect(this.page.locator('.skip-links button')).toBeAttached();
  }

  async expectMapReady(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-state', 'ready');
  }

  /** Waits longer than for anything else: a machine without a graphics card draws WebGL in software. */
  async expectRenderer(renderer: 'gl' | 'svg'): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-renderer', renderer, { timeout: 40_000 });
  }

  /** The panel of a province, a region that bears its name. */
  panel(province: string): Locator {
    return this.page.getByRole('region', { name: province, exact: true });
  }

  /** The plan inside the panel of a province, a region named as its heading reads. */
  plan(province: string, heading: string): Locator {
    return this.panel(province).getByRole('region', { name: heading, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Presses Tab until the part has the focus. */
  async tabTo(part: Locator): Promise<void> {
    const stopsAtMost = 60;
    for (let stop = 0; stop < stopsAtMost; stop++) {
      await this.page.keyboard.press('Tab');
      if (await part.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${part} is not among the next ${stopsAtMost} stops of the Tab key`);
  }

  /**
   * Presses Tab through the whole page, until the browser begins anew. Returns where it stopped, and whether that could be
   * seen on the screen. Throws where it does not end.
   */
  async walkPage(): Promise<{ place: string; isSeen: boolean }[]> {
    const stops: { place: string; isSeen: boolean }[] = [];
    await this.page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      const first = document.querySelector('.skip-links a');
      if (first) getSelection()?.collapse(first, 0);
    });
    for (let stop = 0; stop < 400; stop++) {
      await this.page.keyboard.press('Tab');
      const at = await this.page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return undefined;
        const { left, right, top, bottom, width, height } = activeElement.getBoundingClientRect();
        const isOnScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && width * height > 0;
        const index = [...document.querySelectorAll('*')].indexOf(activeElement);
        return { place: `${index}: ${activeElement.tagName} ${activeElement.className}`, isSeen: isOnScreen };
      });
      if (at === undefined || stops.some(({ place }) => place === at.place)) return stops;
      stops.push(at);
    }
    throw new Error('the Tab key has not come round in 400 stops');
  }

  /** False where the part that had the focus has gone, and Tab begins anew. */
  hasKeyboardPlace(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
  }

  // Years

  /** Clicks the year where it is printed on the strip; the slider lies unseen above it. */
  async showYear(year: number): Promise<void> {
    const printed = await boxOf(this.page.locator('.year-tick b').filter({ hasText: String(year) }));
    await this.page.mouse.click(printed.x + printed.width / 2, printed.y + printed.height / 2);
    await this.expectYear(year);
  }

  async expectYear(year: number): Promise<void> {
    await expect(this.yearSlider).toHaveValue(String(year));
  }

  // What the map shows

  /** Chooses by the id that a link carries, such as `growth` or `plan:trade`, since the words may change. */
  async chooseIndicator(id: string): Promise<void> {
    await this.indicator.selectOption(id);
  }

  async chooseCurrency(name: 'US$' | 'yuan'): Promise<void> {
    await this.currency.getByRole('radio', { name }).check();
  }

  // The map

  /** Points at the province with the mouse and waits for its tooltip. */
  async pointAtProvinceOnMap(province: string): Promise<void> {
    const { x, y } = await this.placeOnMap(province);
    await this.page.mouse.move(x, y);
    await expect(this.tooltip).toContainText(province);
  }

  async pointAwayFromMap(): Promise<void> {
    await this.page.mouse.move(1, 1);
    await expect(this.tooltip).toBeHidden();
  }

  async clickProvinceOnMap(province: string): Promise<void> {
    await this.pointAtProvinceOnMap(province);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** Keeps the tooltip of the province by a right click. */
  async keepTooltipOf(province: string): Promise<void> {
    const { x, y } = await this.placeOnMap(province);
    await this.page.mouse.click(x, y, { button: 'right' });
    await expect(this.heldTooltip).toContainText(province);
  }

  async tapProvinceOnMap(province: string): Promise<void> {
    await this.map.scrollIntoViewIfNeeded();
    const { x, y } = await this.placeOnMap(province);
    await this.page.touchscreen.tap(x, y);
  }

  /**
   * The middle of the province's label, however it is written. It lies on the province where the label stands inside it, which holds for all
   * but the smallest; `pointAtProvinceOnMap` finds out.
   */
  async placeOnMap(province: string): Promise<Place> {
    const label = this.map.locator(`.map-overlay [data-name="${province}"]`);
    const { x, y, width, height } = await boxOf(label);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The colours of provinces in the drawn map, whether or not it is in front. */
  fillsOfTwin(adcodes: readonly string[]): Promise<string[]> {
    return this.map.locator('.map-home').evaluate(
      (twin, all) =>
        all.map((adcode) => {
          const path = twin.querySelector(`[data-adcode="${adcode}"]`);
          return path ? getComputedStyle(path).fill : 'not drawn';
        }),
      adcodes,
    );
  }

  async boxesOfMapAndInset() {
    return [await boxOf(this.map.locator('.map-frame')), await boxOf(this.map.locator('.sea-inset'))] as const;
  }

  /** The drawn map fills its place with a path for each of the 34. */
  async expectDrawnMap(): Promise<void> {
    await expect(this.map.locator('.map-home path[data-adcode]')).toHaveCount(34);
    const { width, height } = await boxOf(this.map.locator('.map-home path[data-adcode="650000"]'));
    expect(Math.min(width, height)).toBeGreaterThan(50);
  }

  /** How far apart the names of two provinces stand on the screen, in pixels. */
  async distanceOnMap(one: string, other: string): Promise<number> {
    const [a, b] = await Promise.all([this.placeOnMap(one), this.placeOnMap(other)]);
    return Math.hypot(a.x - b.x, a.y - b.y);
  }

  /** How much the map is magnified, in pixels an earth radius: it grows as the reader zooms in. */
  async magnification(): Promise<number> {
    return Number(await this.map.locator('.map-overlay').getAttribute('data-scale'));
  }

  /** How wide the drawn map in front shows Qinghai, in pixels; not a number while one drawing takes the place of another. */
  async drawnWidthOfQinghai(): Promise<number> {
    const box = await this.map.locator('.map-twin path[data-adcode="630000"]:visible').boundingBox();
    return box?.width ?? Number.NaN;
  }

  /** True where the drawn map stands as it was drawn, and is no picture that was stretched. */
  isDrawnCrisp(): Promise<boolean> {
    return this.map
      .locator('.map-twin')
      .first()
      .evaluate((twin) => getComputedStyle(twin).transform === 'none');
  }

  /** Waits until the zoomed map is drawn from the finer boundaries. */
  async expectFineDrawing(): Promise<void> {
    const islets = (place: string) => this.map.locator(`${place} [data-part="islets"]`).first().getAttribute('d');
    const coarse = await islets('.map-home');
    await expect.poll(() => islets('.map-twin > svg')).not.toBe(coarse);
  }

  /** Begins to watch the zoomed map being drawn: for each time, whether the map was still on its way. */
  async watchDrawings(): Promise<() => Promise<readonly boolean[]>> {
    const seen = await this.map
      .locator('.map-twin')
      .first()
      .evaluateHandle((twin) => {
        const drawings: boolean[] = [];
        const isThere = () => new DOMMatrix(getComputedStyle(twin).transform).isIdentity;
        const observer = new MutationObserver(() => drawings.push(!isThere()));
        for (const place of twin.querySelectorAll('.map-twin > svg > g')) {
          observer.observe(place, { attributeFilter: ['transform'] });
        }
        return drawings;
      });
    return () => seen.evaluate((drawings) => drawings);
  }

  /** Turns the wheel over a province, towards the reader where `turns` is below zero. */
  async wheelOnMap(province: string, turns: number): Promise<void> {
    const { x, y } = await this.placeOnMap(province);
    await this.page.mouse.move(x, y);
    for (let turn = 0; turn < Math.abs(turns); turn++) await this.page.mouse.wheel(0, -100 * Math.sign(turns));
  }

  /** Puts fingers on the map, moves each from its first place to its second, and lifts them. */
  async dragFingers(fingers: readonly { from: Place; to: Place }[]): Promise<void> {
    const screen = await this.page.context().newCDPSession(this.page);
    const steps = 8;
    for (let step = 0; step <= steps; step++) {
      const touchPoints = fingers.map(({ from, to }, id) => ({
        id,
        x: from.x + ((to.x - from.x) * step) / steps,
        y: from.y + ((to.y - from.y) * step) / steps,
      }));
      await screen.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
    }
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await screen.detach();
  }

  /** The map as the screen shows it, with its names and what lies on it. */
  pictureOfMap(): Promise<Buffer> {
    return this.map.locator('.map-frame').screenshot({ animations: 'disabled' });
  }

  /** The share of pixels in which two pictures of one size differ by more than `tolerance` of 255 in a channel. */
  async differingRatio(one: Buffer, other: Buffer, tolerance: number): Promise<number> {
    const pictures = [one, other].map((picture) => picture.toString('base64'));
    return this.page.evaluate(
      async ([pictures, tolerance]) => {
        const [a, b] = await Promise.all(
          pictures.map(async (picture) => {
            const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes]));
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
          }),
        );
        if (!a || a.length === 0 || a.length !== b?.length) throw new Error('the two pictures are not of one size');
        let differing = 0;
        for (let at = 0; at < a.length; at += 4) {
          const isOther = [0, 1, 2].some((channel) => {
            return Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > tolerance;
          });
          if (isOther) differing += 1;
        }
        return differing / (a.length / 4);
      },
      [pictures, tolerance] as const,
    );
  }

  /** Lets the browser say, from the next page on, that a graphics card draws its WebGL. */
  async pretendGraphicsCard(): Promise<void> {
    await this.page.addInitScript(() => {
      const { getParameter } = WebGL2RenderingContext.prototype;
      const unmaskedRenderer = 0x9246;
      WebGL2RenderingContext.prototype.getParameter = function (name) {
        return name === unmaskedRenderer ? 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060)' : getParameter.call(this, name);
      };
    });
  }

  /**
   * Watches from now on, in each frame, that one renderer with something drawn is in front, and which. Returns what gives
   * the renderers in the order in which they came, `none` among them where there was a frame without.
   */
  async watchRenderers(): Promise<() => Promise<string[]>> {
    await this.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { renderersSeen: seen });
      const isSeen = (part: string) =>
        [...document.querySelectorAll(part)].some((found) => getComputedStyle(found).visibility === 'visible');
      const look = () => {
        const [svg, gl] = [isSeen('.map-twin path[data-adcode="630000"]'), isSeen('.map-engine canvas')];
        const inFront = svg === gl ? (svg ? 'both' : 'none') : svg ? 'svg' : 'gl';
        if (seen.at(-1) !== inFront) seen.push(inFront);
        requestAnimationFrame(look);
      };
      look();
    });
    return () => this.page.evaluate('renderersSeen');
  }

  /** The colour that the screen shows in a wide province, just below its label, as `rgb(r, g, b)`. */
  async colourOnMap(province: string): Promise<string> {
    const { x, y } = await this.placeOnMap(province);
    const clip = { x: Math.round(x), y: Math.round(y + 14), width: 1, height: 1 };
    const image = await this.page.screenshot({ clip });
    return this.page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const [red, green, blue] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return `rgb(${red}, ${green}, ${blue})`;
    }, Array.from(image));
  }

  /** True where the map draws a ring about the selected or the highlighted province. */
  async hasRing(ring: 'selection' | 'highlight'): Promise<boolean> {
    const path = await this.map.locator(`[data-ring="${ring}"]`).first().getAttribute('d');
    return path !== null && path !== '';
  }

  /** True where the tooltip lies over the shape of the highlighted province, or reaches beyond the map. */
  tooltipCoversProvince(): Promise<boolean> {
    return this.map.evaluate((map) => {
      const tip = map.querySelector('.tooltip')?.getBoundingClientRect();
      const ring = map.querySelector<SVGGeometryElement>('[data-ring="highlight"]');
      const toShape = ring?.getScreenCTM()?.inverse();
      const frame = map.querySelector('.map-frame')?.getBoundingClientRect();
      if (!tip || !ring || !toShape || !frame) throw new Error('no province is highlighted');
      if (tip.left < frame.left || tip.right > frame.right || tip.top < frame.top || tip.bottom > frame.bottom)
        return true;
      const step = 6;
      for (let x = tip.left; x <= tip.right; x += step) {
        for (let y = tip.top; y <= tip.bottom; y += step) {
          if (ring.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape))) return true;
        }
      }
      return false;
    });
  }

  /** What is written on the map of a province, from line to line. */
  async labelOnMap(province: string): Promise<string[]> {
    return this.map.locator(`.map-overlay [data-name="${province}"] tspan`).allTextContents();
  }

  /** Where each name stands on the screen, as the browser wrote it. */
  labelBoxes(): Promise<NamedBox[]> {
    return this.map.locator('.map-overlay [data-name]').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { name: text.getAttribute('data-name') ?? '', left, right, top, bottom };
      }),
    );
  }

  /** What else stands on the map: the inset, the buttons and, on a wide screen, the legend. */
  async coverBoxes(): Promise<NamedBox[]> {
    return this.map.locator('.sea-inset, .map-zoom, .map-values, .legend').evaluateAll((parts) =>
      parts.map((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return { name: part.className, left, right, top, bottom };
      }),
    );
  }

  /** The switch that prints the figures on the map. */
  get valuesSwitch(): Locator {
    return this.button('Values on the map');
  }

  /** How many pixels of its own the drawing of the map engine has for one of the page. */
  canvasRatio(): Promise<number> {
    return this.map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
  }

  /** How many colours the screen shows in a small square of a wide province, above its label: a pattern has several. */
  async countColoursOnMap(province: string): Promise<number> {
    const { x, y } = await this.placeOnMap(province);
    const clip = { x: Math.round(x) - 8, y: Math.round(y) - 32, width: 16, height: 16 };
    const image = await this.page.screenshot({ clip });
    return this.page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
      return colours.size;
    }, Array.from(image));
  }

  /** How wide the ring about the selected province is, in pixels. */
  async selectionRingWidth(): Promise<number> {
    return (await boxOf(this.map.locator('[data-ring="selection"]').first())).width;
  }

  // The legend

  legendEntry(name: string | RegExp): Locator {
    return this.legend.getByRole('button', { name });
  }

  /** The colour of the class that the legend puts a province in, as `rgb(r, g, b)`. */
  async colourInLegend(province: string): Promise<string> {
    const swatch = this.legendEntry(new RegExp(`(: |, |and )${province}(,|$| and )`)).locator('.swatch');
    return colourOfSwatch(swatch);
  }

  /** How many provinces each entry of the legend counts, in its order. */
  async legendCounts(): Promise<number[]> {
    const names = await this.legend.getByRole('button').evaluateAll((buttons) =>
      // The number before "province" or "provinces" ends what the entry is called.
      buttons.map((button) => button.getAttribute('aria-label') ?? ''),
    );
    return names.map((name) => Number(/(\d+) provinces?(:|$)/.exec(name)?.[1] ?? Number.NaN));
  }

  /** How many dots stand over each class of the scale, in its order. */
  legendDots(): Promise<number[]> {
    return this.legend.locator('.legend-dots').evaluateAll((stacks) => stacks.map((stack) => stack.children.length));
  }

  /** The adcodes of the dots that are lit because their province is pointed at or selected. */
  litDots(): Promise<(string | null)[]> {
    return this.legend.locator('[data-lit]').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-adcode')));
  }

  // The list

  row(province: string): Locator {
    return this.list.getByRole('button', { name: new RegExp(`(^|[\\d=\\s])${province}\\s`) });
  }

  /** The provinces of the list by their English names, from the top. */
  async rowNames(): Promise<string[]> {
    const texts = await this.list.getByRole('button').allInnerTexts();
    return texts.map((text) => /[A-Za-z][A-Za-z ]*[A-Za-z]/.exec(text.replaceAll(/\s+/g, ' '))?.[0] ?? text);
  }

  // The link

  /** What the address bar says, default values left out. */
  link(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  async expectLink(parameters: Record<string, string>): Promise<void> {
    await expect.poll(() => this.link()).toEqual(parameters);
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  // What the atlas leaves for tests and measurements

  marks(): Promise<string[]> {
    return this.page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  }

  /** The years whose drawing was marked as done, in order. */
  yearsDrawn(): Promise<number[]> {
    return this.page.evaluate(() =>
      performance.getEntriesByName('atlas:year-drawn').map((mark) => (mark as PerformanceMark).detail.year),
    );
  }

  /** The names of the files that the page has fetched, without their folders. */
  loadedFiles(): Promise<string[]> {
    return this.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').at(-1) ?? ''),
    );
  }

  // What the page may do

  /** Takes down, from the next page on, what the page's security policy refuses. Returns what reads it. */
  async watchPolicy(): Promise<() => Promise<string[]>> {
    await this.page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      addEventListener('securitypolicyviolation', (event) => {
        refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
      });
    });
    return () => this.page.evaluate(() => ('refused' in window ? (window.refused as string[]) : []));
  }

  /** Where the parts of the page begin and, but for the scrolling ones, how high they are, in whole pixels. */
  partBoxes(): Promise<string[]> {
    return this.page.locator('.headline, .map-frame, .year-strip, .province-list, .panel').evaluateAll((parts) =>
      parts.map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const scrolls = part.matches('.province-list, .panel');
        // Below a list that is as long as its rows are many, the panel has no place yet.
        const isBelowList = part.matches('.panel') && top > innerHeight;
        const place = isBelowList
          ? 'below'
          : [left, top, width, ...(scrolls ? [] : [height])].map(Math.round).join(' ');
        return `${part.classList[0]}: ${place}`;
      }),
    );
  }

  /** Waits until what was drawn has been told to those who watch the page. */
  settle(): Promise<void> {
    return this.page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  }

  /** Watches which parts of the page change from now on, and tells those that have since it was last asked. */
  async watchTouchedParts(): Promise<() => Promise<string[]>> {
    await this.page.evaluate(() => {
      const parts = {
        tooltip: '.tooltip',
        rings: '[data-ring]',
        names: '.map-labels',
        legend: '.legend',
        map: '.choropleth, .small-base, .map-overlay',
        headline: '.headline',
        years: '.year-strip',
        list: '.province-list ol, .list-together',
        panel: '.panel',
        title: 'head',
        // What the tooltip comes and goes in.
        stage: '.map-stage',
      };
      const touched = new Set<string>();
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          touched.add(
            Object.entries(parts).find(([, part]) => element?.closest(part))?.[0] ?? element?.className ?? '',
          );
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(window, {
        takeTouched: () => {
          const all = [...touched].sort();
          touched.clear();
          return all;
        },
      });
    });
    return () => this.page.evaluate('takeTouched()');
  }

  /** From now on each page that is opened remembers what moved on the screen by itself. */
  async watchJumps(): Promise<void> {
    await this.page.addInitScript(() => {
      const jumps: string[] = [];
      Object.assign(window, { jumps });
      const describe = (node: Node | null) =>
        node instanceof Element ? `${node.tagName.toLowerCase()}.${node.classList.value}` : String(node?.nodeName);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[]) {
          const parts = entry.sources.map(
            ({ node, previousRect, currentRect }) => `${describe(node)} from ${previousRect.y} to ${currentRect.y}`,
          );
          if (!entry.hadRecentInput) jumps.push(`${entry.value.toFixed(4)}: ${parts.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }

  /** What moved since the page was opened, for a person to read; empty where nothing did. */
  jumps(): Promise<string[]> {
    return this.page.evaluate('jumps');
  }

  // What goes wrong

  /** Makes each request for a file fail from now on, the latest way it was told. Returns what repairs it. `file` may hold `*`. */
  async breakFile(file: string, failure: Failure): Promise<() => Promise<void>> {
    const pattern = `**/${file}`;
    await this.page.route(pattern, (route) => {
      if (failure === 'no answer') return route.abort();
      return route.fulfill({ status: failure.status, contentType: 'text/html', body: failure.body ?? '' });
    });
    return () => this.page.unroute(pattern);
  }

  /**
   * From the next page on, a part of the page throws as it is drawn: the browser refuses to make the element that
   * `selector` finds, where the address holds `link`. Returns what repairs it on the page that is open.
   */
  async breakPart(selector: string, link = ''): Promise<() => Promise<void>> {
    const refuse = ([refused, part]: [string, string]) => {
      const { setAttribute } = Element.prototype;
      Object.assign(window, {
        mendPart: () => {
          Element.prototype.setAttribute = setAttribute;
        },
      });
      Element.prototype.setAttribute = function (name, value) {
        setAttribute.call(this, name, value);
        if (name === 'class' && location.search.includes(part) && this.matches(refused))
          throw new Error(`no ${refused} in this browser`);
      };
    };
    await this.page.addInitScript(refuse, [selector, link] as [string, string]);
    return () => this.page.evaluate('mendPart()');
  }

  /** Lets each request for a file hang from now on, until told otherwise. */
  async holdFile(file: string): Promise<{ release: () => Promise<void>; answerNext: () => void }> {
    const held: Route[] = [];
    let isHolding = true;
    await this.page.route(`**/${file}`, (route) => {
      if (isHolding) held.push(route);
      else return route.continue();
    });
    return {
      /** Those that hang go on hanging; later ones are answered. */
      answerNext: () => {
        isHolding = false;
      },
      release: async () => {
        isHolding = false;
        // The page may have given up on some of them.
        for (const route of held) await route.continue().catch(() => {});
      },
    };
  }

  /** Answers for a file with what the server has, changed. */
  async changeFile(file: string, change: (content: JsonObject) => void): Promise<() => Promise<void>> {
    const pattern = `**/${file}`;
    await this.page.route(pattern, async (route) => {
      const response = await route.fetch();
      const content: JsonObject = await response.json();
      change(content);
      await route.fulfill({ response, json: content });
    });
    return () => this.page.unroute(pattern);
  }

  /** Tells the page that the reader has put its tab behind another, or back in front. */
  async showTab(isInFront: boolean): Promise<void> {
    await this.page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      isInFront ? 'visible' : 'hidden',
    );
  }

  /**
   * Watches from now on how far apart two provinces are drawn, in each frame that the screen shows. Returns what gives
   * the least of it, in pixels.
   */
  async watchDistanceOnMap(one: string, other: string): Promise<() => Promise<number>> {
    const labels = [one, other].map((name) => `.map-overlay [data-name="${name}"]`);
    await this.page.evaluate((selectors) => {
      const watch = { least: Number.POSITIVE_INFINITY };
      Object.assign(window, { distanceWatch: watch });
      const look = () => {
        const [a, b] = selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect());
        if (a && b) watch.least = Math.min(watch.least, Math.hypot(a.x - b.x, a.y - b.y));
        requestAnimationFrame(look);
      };
      look();
    }, labels);
    return () => this.page.evaluate('distanceWatch.least');
  }

  /** Lets what the page waits for grow late, in its own time: the test itself does not wait. Needs `page.clock`. */
  async letSecondsPass(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** How high a part stands on the screen, in whole pixels. */
  async heightOf(part: Locator): Promise<number> {
    return Math.round((await boxOf(part)).height);
  }

  /** The point of the screen in the middle between the shapes of provinces. */
  async middleOfShapes(adcodes: readonly string[]): Promise<Place> {
    const boxes = await Promise.all(
      adcodes.map((adcode) => boxOf(this.map.locator(`.map-home path[data-adcode="${adcode}"]`))),
    );
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return { x: mean(boxes.map((box) => box.x + box.width / 2)), y: mean(boxes.map((box) => box.y + box.height / 2)) };
  }

  /** What has no room on the screen: a page that scrolls sideways, texts that are cut, controls that lie over each other. */
  findCrowding(): Promise<string[]> {
    return this.page.evaluate(() => {
      const isShown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const describe = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
      const faults: string[] = [];
      const beyond = document.documentElement.scrollWidth - innerWidth;
      if (beyond > 0) faults.push(`the page is ${beyond} pixels wider than the screen`);
      for (const element of document.querySelectorAll(
        'h1, h2, h3, button, summary, label, legend, .kicker, .year-tick b',
      )) {
        if (!isShown(element) || element.clientWidth === 0 || element.closest('.visually-hidden') !== null) continue;
        const { overflowX, clipPath } = getComputedStyle(element);
        const isCut = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible' && clipPath === 'none';
        if (isCut) faults.push(`cut: ${describe(element)}`);
      }
      const controls = [
        ...document.querySelectorAll(
          '.brand h1, .top-bar .segments, .top-bar select, .language, .compare-menu > summary, .map-zoom, .map-values, .filter, .list-tools select, .sea-inset',
        ),
      ].filter(isShown);
      for (const [index, one] of controls.entries()) {
        const a = one.getBoundingClientRect();
        for (const other of controls.slice(index + 1)) {
          const b = other.getBoundingClientRect();
          const isOver =
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
          if (isOver) faults.push(`${describe(one)} lies over ${describe(other)}`);
        }
      }
      return faults;
    });
  }

  /** How much of the screen's height stands still while the page scrolls, from 0 to 1. */
  heldScreenRatio(): Promise<number> {
    return this.page.evaluate(() => {
      const held = [...document.body.querySelectorAll('*')].filter(
        (element) =>
          getComputedStyle(element).position === 'fixed' && element.checkVisibility({ opacityProperty: true }),
      );
      const tops = held.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > innerWidth / 2);
      const heights = tops.map(({ top, bottom }) => Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top)));
      return Math.max(0, ...heights) / innerHeight;
    });
  }

  /** How far the page is wider than the screen, in pixels: above zero it scrolls sideways. */
  sidewaysOverflow(): Promise<number> {
    const width = this.page.viewportSize()?.width ?? 0;
    return this.page.evaluate((screen) => document.documentElement.scrollWidth - screen, width);
  }
}

/** A class is a coloured swatch, an entry beside the scale a drawn one. */
export function colourOfSwatch(swatch: Locator): Promise<string> {
  return swatch.evaluate((element) => {
    const drawn = element.querySelector('rect');
    return drawn ? getComputedStyle(drawn).fill : getComputedStyle(element).backgroundColor;
  });
}

async function boxOf(part: Locator): Promise<Place & { width: number; height: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`${part} is not on the screen`);
  return box;
}
