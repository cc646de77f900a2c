import { englishWords } from './englishWords.ts';
import { enHandling } from './enHandling.ts';

/** The English texts that only the build writes: into the page's head, and where the app's own script is not there. */
const enSite = {
  /** Shown when the page's script does not come, with links to the files. */
  late: 'This takes longer than usual. If nothing happens, reload the page. The files that the atlas shows are there without it:',
  needsScript: 'Without JavaScript the atlas shows its latest year alone and answers to nothing. Its files are there:',
  /** In short, for readers of Chinese: without a script the page cannot turn to their language. */
  needsScriptZh: '请启用JavaScript。文件：',
  files: { 'observations.csv': 'all figures', 'plans.csv': 'all plan tasks', 'sources.csv': 'all sources' },
  description: enHandling.description,
  socialPicture: "A map of China's provinces, coloured by the growth of their trade.",
  notFound: {
    title: 'There is no page at this address',
    text: 'The atlas is one page; what it shows stands after the question mark of its address. The address may be mistyped, or the link older than the page.',
    open: 'Open the atlas',
    /** Where the page cannot know in which folder of the site the atlas stands. */
    folder: 'If that leads elsewhere, try the folder of this address',
  },
};

/** The words of the page with those. */
export const siteWords = { ...englishWords, site: { ...englishWords.site, ...enSite } };

export type SiteWords = typeof siteWords;
