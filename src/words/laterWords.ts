import type { AboutMessages } from './enAbout.ts';
import type { DetailMessages } from './enDetails.ts';
import type { HandlingMessages } from './enHandling.ts';
import type { OutcomeMessages } from './enOutcome.ts';
import type { PassportMessages } from './enPassport.ts';
import type { PlansMessages } from './enPlans.ts';
import type { ViewMessages } from './enViews.ts';

/** The texts that no first screen shows, part by part: each comes with the first script that speaks it. */
export interface LaterMessages {
  readonly details: DetailMessages;
  readonly views: ViewMessages;
  readonly handling: HandlingMessages;
  readonly passport: PassportMessages;
  readonly plans: PlansMessages;
  readonly about: AboutMessages;
  readonly outcome: OutcomeMessages;
}

export type LaterPart = keyof LaterMessages;

/** How one language fetches each part: in a script of its own. */
export type LaterLoaders = { readonly [Part in LaterPart]: () => Promise<LaterMessages[Part]> };

/** The later texts of one language, as far as they have come. */
export interface LaterWords {
  /**
   * Loads in the words of another language all that was asked for of these, and from now on, beside these, whatever is:
   * so whoever waits for a part finds it in whichever language the page speaks by then.
   */
  readonly turnTo: (other: LaterWords) => Promise<unknown>;
  readonly load: (part: LaterPart) => Promise<void>;
  /** Throws `RangeError` where the part was not loaded: the script that speaks it must name it (`LaterScript.words`). */
  readonly of: <Part extends LaterPart>(part: Part) => LaterMessages[Part];
}

/** `present` is what needs no loading. */
export function makeLaterWords(loaders: LaterLoaders, present: Partial<LaterMessages>): LaterWords {
  const texts: { -readonly [Part in LaterPart]?: LaterMessages[Part] } = { ...present };
  const asked = new Set<LaterPart>();
  let next: LaterWords | undefined;
  const loadPart = async <Part extends LaterPart>(part: Part) => {
    texts[part] ??= await loaders[part]();
  };
  return {
    async load(part) {
      asked.add(part);
      await Promise.all([loadPart(part), next?.load(part)]);
    },
    turnTo(other) {
      next = other;
      return Promise.all([...asked].map(other.load));
    },
    of: (part) => {
      const found = texts[part];
      if (found === undefined) throw new RangeError(`the words of "${part}" were not loaded`);
      return found;
    },
  };
}
