import type { Page } from '@playwright/test';

/** What the walk below reads of React's own tree, which its developer tools read as well. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly stateNode: unknown;
}

/**
 * Counts from the next page on which components React renders, by the part of the page they stand in, such as
 * `{ headline: 1, legend: 11 }`. It stands where React looks for its developer tools, and reads each commit as they do.
 */
export async function countRenders(page: Page): Promise<() => Promise<Record<string, number>>> {
  await page.addInitScript(() => {
    const PARTS = [
      'tooltip',
      'map-labels',
      'legend',
      'headline',
      'year-strip',
      'province-list',
      'panel',
      'top-bar',
      'map-region',
    ];
    // Function components, with a ref or memo or without (React's work tags).
    const COMPONENTS = [0, 11, 15];
    const HOST = 5;
    const PERFORMED_WORK = 1;
    let counts: Record<string, number> = {};

    function partOf(fiber: Fiber): string {
      let host: Fiber | null = fiber;
      while (host && host.tag !== HOST) host = host.child;
      for (let above: Fiber | null = fiber; !host && above; above = above.return) if (above.tag === HOST) host = above;
      const element = host?.stateNode;
      const part = element instanceof Element ? PARTS.find((name) => element.closest(`.${name}`)) : undefined;
      return part ?? 'page';
    }

    function count(fiber: Fiber): void {
      if (!COMPONENTS.includes(fiber.tag)) return;
      const part = partOf(fiber);
      counts[part] = (counts[part] ?? 0) + 1;
    }

    /** Below a fiber whose children are the very ones of before, nothing was rendered. */
    function walk(next: Fiber, previous: Fiber | null): void {
      if (previous === null ? true : (next.flags & PERFORMED_WORK) !== 0) count(next);
      if (previous !== null && next.child === previous.child) return;
      for (let child = next.child; child; child = child.sibling) walk(child, child.alternate);
    }

    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: (_renderer: number, { current }: { current: Fiber }) => walk(current, current.alternate),
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
      },
      takeRenders: () => {
        const taken = counts;
        counts = {};
        return taken;
      },
    });
  });
  return () => page.evaluate('takeRenders()');
}
