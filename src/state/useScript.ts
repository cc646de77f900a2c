import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataFileError } from '../domain/dataFileError.ts';
import type { FileQuery } from './queries.ts';
import { useIsSlow } from './useIsSlow.ts';

/** A part of the page's script that comes in a file of its own, after the first view. */
export interface LaterScript<T> {
  /** What the reader is told did not come, should it fail. */
  readonly name: string;
  readonly load: () => Promise<T>;
}

/**
 * A script on its way, there, or failed, as the data files are. Once it has come, it is there at once for whoever asks
 * again. It is asked for when first `wanted`.
 */
export function useScript<T>({ name, load }: LaterScript<T>, wanted: boolean): FileQuery<T> {
  const [attempt, setAttempt] = useState(0);
  const { data, error, isError, isPending, isFetching, refetch } = useQuery({
    queryKey: ['script', name],
    queryFn: () => load().catch(() => Promise.reject(new DataFileError(name, { kind: 'noScript' }))),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // What it loads are functions, which cannot be compared part by part.
    structuralSharing: false,
  });
  const isSlow = useIsSlow(isFetching, attempt);
  const retry = () => {
    // A browser asks once only for a script that hangs: nothing but another page can ask again.
    if (isFetching) return location.reload();
    setAttempt((last) => last + 1);
    void refetch();
  };
  return isPending
    ? { data: undefined, error: undefined, isPending, isError, isSlow, retry }
    : isError
      ? { data, error, isPending, isError, isSlow, retry }
      : { data, error: undefined, isPending, isError, isSlow, retry };
}
