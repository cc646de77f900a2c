import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAtlasScope } from './AtlasContext.tsx';
import { type LaterScript, loadScript } from './laterScript.ts';
import type { FileQuery } from './queries.ts';
import { useIsSlow } from './useIsSlow.ts';

/**
 * A script on its way, there, or failed, as the data files are. Once it has come, it is there at once for whoever asks
 * again. It is asked for when first `wanted`, and with it the words that it speaks, in the language of the page.
 */
export function useScript<T>(script: LaterScript<T>, wanted: boolean): FileQuery<T> {
  const { later } = useAtlasScope().words;
  const [attempt, setAttempt] = useState(0);
  const loadAll = async () => {
    const [loaded] = await Promise.all([script.load(), ...(script.words ?? []).map(later.load)]);
    return loaded;
  };
  const { data, error, isError, isPending, isFetching, refetch } = useQuery({
    queryKey: ['script', script.name],
    queryFn: () => loadScript({ ...script, load: loadAll }),
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
