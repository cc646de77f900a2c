/**
 * Ends the command with words for the person who can act.
 *
 * @param {string} words
 * @returns {never}
 */
export function stop(words) {
  console.error(`\n${words}`);
  process.exit(1);
}
