import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Exchange, observe } from "./observe.ts";

/**
 * Makes what writes down the facts of exchanges, each fact once, into a file of its own in `folder`: as many recorders as
 * there are can write beside each other.
 */
export function createRecorder(folder: string): (exchange: Exchange, test: string) => void {
  const file = join(folder, `${randomUUID()}.jsonl`);
  const known = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return (exchange, test) => {
    for (const fact of observe(exchange, test)) {
      const key = JSON.stringify({ ...fact, test: "" });
      if (known.has(key)) continue;
      known.add(key);
      appendFileSync(file, `${JSON.stringify(fact)}\n`);
    }
  };
}
