import { minifySync } from 'vite';

/** Minifies a script for the page itself, made of functions as text. `name` is for whom its faults are told. */
export function writeInlineScript(name: string, text: string): string {
  const { code, errors } = minifySync(name, text);
  if (errors.length > 0) throw new Error(`${name}, for the page itself, cannot be minified: ${errors[0]?.message}`);
  // Some tools that run TypeScript write calls of their own into it.
  if (code.includes('__name')) throw new Error(`${name} names what the page does not have: __name`);
  return code.trim();
}
