const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something in the place of ending when somebody stops the process.
 *
 * @returns what ends that; the process can be stopped as usual again.
 */
export function onInterrupt(react: () => void): () => void {
  for (const signal of signals) process.on(signal, react);
  return () => {
    for (const signal of signals) process.off(signal, react);
  };
}
