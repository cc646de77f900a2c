/** Calls back when the browser has nothing more urgent to do; soon, where it cannot tell. Returns what cancels it. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = requestAnimationFrame(() => requestAnimationFrame(callback));
  return () => cancelAnimationFrame(handle);
}

/** As `whenIdle`, and never before the screen shows what was drawn last. */
export function whenIdleAfterPaint(callback: () => void): () => void {
  let cancel = () => {};
  const handle = requestAnimationFrame(() => {
    cancel = whenIdle(callback);
  });
  return () => {
    cancelAnimationFrame(handle);
    cancel();
  };
}
