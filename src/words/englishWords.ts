import { en } from './en.ts';
import { makeWords } from './format.ts';

/** The English words of the first screen, for the build and the tests; a page asks for their script as it starts. */
export const englishWords = makeWords(en);
