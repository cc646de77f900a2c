/** A file to publish: its path below the data folder of the site, and what it holds. */
export type PublishedFile = TextFile | ColumnsFile;

export interface TextFile {
  readonly path: string;
  /** Whether the app loads it, or it is there for readers to take away. */
  readonly use: 'app' | 'open';
  readonly text: string;
}

/** Numbers, packed for the app (packColumns.ts). */
export interface ColumnsFile {
  readonly path: string;
  readonly use: 'app';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function contentOf(file: PublishedFile): string | Uint8Array {
  return 'text' in file ? file.text : file.bytes;
}

/** For tests: the texts among the files, by path. */
export function textsOf(files: Iterable<PublishedFile>): Map<string, string> {
  return new Map([...files].flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])));
}

/** For tests: the bytes of the file of columns at `path`. Throws `RangeError` where there is none. */
export function bytesOf(files: Iterable<PublishedFile>, path: string): ArrayBuffer {
  for (const file of files) if (file.path === path && 'bytes' in file) return file.bytes.buffer;
  throw new RangeError(`no columns are published as ${path}`);
}
