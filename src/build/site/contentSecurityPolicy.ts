import { createHash } from 'node:crypto';

/**
 * What the page may load: its own files, and pictures written into its style sheets. Nothing inline, nothing evaluated,
 * nothing from elsewhere. `frame-ancestors` has no effect in a page's own words, so others may embed the atlas.
 */
export const PAGE_POLICY = writePolicy({
  'script-src': "'self'",
  'style-src': "'self'",
  // The map engine's style sheet holds its icons as data.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
});

/** The policy of a page that holds all it needs: one style sheet, and pictures as data. */
export function policyForStyle(styleSheet: string): string {
  const hash = createHash('sha256').update(styleSheet).digest('base64');
  return writePolicy({ 'style-src': `'sha256-${hash}'`, 'img-src': 'data:' });
}

function writePolicy(allowed: Record<string, string>): string {
  const directives = { 'default-src': "'none'", ...allowed, 'base-uri': "'none'", 'form-action': "'none'" };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
