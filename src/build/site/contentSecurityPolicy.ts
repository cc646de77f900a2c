import { createHash } from 'node:crypto';

/**
 * Writes what the built page may load and run: its own files, pictures written into its style sheets, and of what stands
 * in the page itself the very scripts, style sheets and style attributes of `html`, named by their hashes. Nothing else
 * inline, nothing evaluated, nothing from elsewhere. `frame-ancestors` has no effect in a page's own words, so others
 * may embed the atlas.
 */
export function policyForPage(html: string): string {
  const scripts = findAll(html, /<script(?: id="[^"]*")?>(.*?)<\/script>/gs);
  const sheets = findAll(html, /<style[^>]*>(.*?)<\/style>/gs);
  const attributes = findAll(html, /<[^>]* style="([^"]*)"/g).map(decodeAttribute);
  return writePolicy({
    'script-src': ["'self'", ...hashesOf(scripts)],
    'style-src': ["'self'", ...hashesOf(sheets)],
    // Hashes hold for attributes only where this word says so; it allows nothing that is not among them.
    'style-src-attr': ["'unsafe-hashes'", ...hashesOf(attributes)],
    // The map engine's style sheet holds its icons as data.
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
  });
}

/** The policy of a page that holds all it needs: one style sheet, and pictures as data. */
export function policyForStyle(styleSheet: string): string {
  return writePolicy({ 'style-src': hashesOf([styleSheet]), 'img-src': ['data:'] });
}

function findAll(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, text = '']) => text);
}

/** As React writes them: the browser takes the hash of the value, not of its spelling. */
function decodeAttribute(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function hashesOf(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

function writePolicy(allowed: Record<string, readonly string[]>): string {
  const directives = { 'default-src': ["'none'"], ...allowed, 'base-uri': ["'none'"], 'form-action': ["'none'"] };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
