import { DataFileError } from '../domain/dataFileError.ts';
import type { LaterPart } from '../words/laterWords.ts';

/** A part of the page's script that comes in a file of its own, when it is needed. */
export interface LaterScript<T> {
  /** What the reader is told did not come, should it fail. */
  readonly name: string;
  readonly load: () => Promise<T>;
  /** The later texts that it speaks: they come along with it. */
  readonly words?: readonly LaterPart[];
}

/** Throws `DataFileError` naming the script. A browser does not say why it did not come. */
export async function loadScript<T>({ name, load }: LaterScript<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new DataFileError(name, { kind: 'noScript' });
  }
}
