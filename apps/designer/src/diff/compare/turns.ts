const LIMIT = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs `work` when fewer than two others are running; the others wait in the order they came. */
export async function withTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= LIMIT) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
