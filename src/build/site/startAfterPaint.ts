const ENTRY = /<script type="module"[^>]* src="([^"]+)"><\/script>/;

/** How long a page that the browser does not paint, such as one in a tab behind another, waits for its first frame. */
const UNSEEN_MS = 500;

/** A line that answered the page within this time brings the script as quickly once the first frame is there. */
const QUICK_MS = 100;

/**
 * Takes the page's script out of the way of its first paint: it runs after the first frame, in which the map is already
 * coloured. Evaluated as it arrives it would hold that frame up, by a few hundred milliseconds on a phone.
 *
 * Over a line that is not quick it is fetched meanwhile. A browser compiles what it fetches so, which on two cores takes
 * a tenth of the time to the first frame; a quick line needs no such start.
 */
export function startAfterPaint(html: string, words: WordsScripts): string {
  const entry = ENTRY.exec(html)?.[1];
  if (entry === undefined) throw new Error('the built page names no script, which was to start after its first paint');
  const preload = `<script>{${preloadOnSlowLine(entry, words)}}</script>`;
  const script = `<script>{${writeStart(entry)}}</script>`;
  return html
    .replace(ENTRY, '')
    .replace('</head>', () => `${preload}</head>`)
    .replace('</body>', () => `${script}</body>`);
}

/** The scripts of words by language, from where the page stands. */
export interface WordsScripts {
  readonly english: string;
  readonly chinese: string;
}

/** With the words of one language, which the script would else ask for later. The head has said which by then. */
function preloadOnSlowLine(entry: string, { english, chinese }: WordsScripts): string {
  const isChinese = `/words/.test(document.documentElement.dataset.stale)`;
  return [
    `if(performance.getEntriesByType('navigation')[0]?.responseStart>${QUICK_MS})`,
    `for(const href of[${JSON.stringify(entry)},${isChinese}?${JSON.stringify(chinese)}:${JSON.stringify(english)}])`,
    `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',crossOrigin:'',href}))`,
  ].join('');
}

/**
 * A browser tells of its first paint when that is on the screen. List and panel then show what the first frame left out,
 * and the script runs after the frame that does so.
 */
function writeStart(entry: string): string {
  return [
    `let isOn=0;const start=()=>{if(!isOn++){delete document.documentElement.dataset.first;`,
    `const run=()=>import(${JSON.stringify(entry)});`,
    `document.hidden?run():requestAnimationFrame(()=>setTimeout(run))}};`,
    `try{new PerformanceObserver(start).observe({type:'paint',buffered:true})}catch{}`,
    `setTimeout(start,${UNSEEN_MS})`,
  ].join('');
}
