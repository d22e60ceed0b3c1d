/**
 * A process of its own that opens stores and calls their methods, as the messages of its parent say. It ends when the parent
 * disconnects.
 */
import { openStoreAt } from "./open-store-at.ts";
import type { StoreCall, StoreResult } from "./remote-stores.ts";

const stores: Awaited<ReturnType<typeof openStoreAt>>[] = [];

async function call({ store: number, method, parameters }: StoreCall): Promise<unknown> {
  if (method === "open") return stores.push(await openStoreAt(String(parameters[0]))) - 1;
  const store = stores[number];
  if (store === undefined) throw new Error(`There is no store ${number}`);
  // The parent has checked the parameters of the method by their types.
  const run: (...values: readonly unknown[]) => Promise<unknown> = store[method] as never;
  return run(...parameters);
}

process.on("message", async (message: StoreCall) => {
  const { id } = message;
  const result: StoreResult = await call(message).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error), name: nameOf(error) }),
  );
  process.send?.(result);
});

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
