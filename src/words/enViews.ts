/**
 * The English texts of the views beside the map and of what compares provinces. They come with the scripts that show them.
 */
export const enViews = {
  compare: {
    region: 'Compare',
    withYear: (year: number) => `Compare with ${year}`,
    invite: 'Pin a province to set it beside others:',
    ways: 'Space or Shift+click pins a province, on the map and in the list.',
    pins: 'Pinned provinces',
    unpin: (name: string) => `Remove ${name} from the pins`,
    open: (name: string) => `Open ${name}`,
    pinKeys: (name: string) => `${name}: the arrow keys move the pin, Delete removes it`,
    clear: 'Clear all',
    more: 'Suggestions',
    refused: (name: string, most: number) =>
      `${name} was not pinned: more than ${most} could not be told apart. Remove a pin first.`,
    reasons: {
      chosen: 'the open province',
      neighbour: (name: string) => `neighbour of ${name}`,
      region: (region: string) => `also in the ${region}`,
      size: (name: string) => `nearest to ${name} in size of trade`,
      highest: 'highest in this view',
      lowest: 'lowest in this view',
    },
    since: 'Change since',
    yearBefore: 'the year before',
    /** Why the years cannot be chosen. */
    sinceOnly: 'Only what is computed in US$ can be compared between any two years.',
  },
};

export type ViewMessages = typeof enViews;
