/** A signal that counts its listeners: all that were added, and those it has now. */
export function createCountingSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = { added: 0, now: 0 };
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    listeners.added++;
    listeners.now++;
    addEventListener.apply(signal, given);
  };
  signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    listeners.now--;
    removeEventListener.apply(signal, given);
  };
  return { controller, signal, listeners };
}
