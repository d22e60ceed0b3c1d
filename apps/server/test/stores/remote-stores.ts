import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Store, StoreUnavailable } from "@credential-api/reference";

/** What the parent sends: a method of a store, or `open` with a location. */
export interface StoreCall {
  readonly id: number;
  readonly store: number;
  readonly method: keyof Store | "open";
  readonly parameters: readonly unknown[];
}

/** What the process sends back. */
export type StoreResult =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string; readonly name: string };

/** Stores in another process. */
export interface RemoteStores {
  /** Opens the store of a URL of PostgreSQL or an SQLite file, which must have its data already. */
  open(location: string): Promise<Store>;
  /** Ends the process. */
  end(): Promise<void>;
}

/** Starts a process for stores. */
export function startRemoteStores(): RemoteStores {
  const program = fileURLToPath(new URL("store-process.ts", import.meta.url));
  const child = fork(program, { serialization: "advanced" });
  const waiting = new Map<number, (result: StoreResult) => void>();
  let calls = 0;
  child.on("message", (result: StoreResult) => {
    waiting.get(result.id)?.(result);
    waiting.delete(result.id);
  });
  child.on("exit", () => {
    for (const [id, resolve] of waiting) resolve({ id, error: "The process of the store has ended", name: "" });
  });

  function call(store: number, method: StoreCall["method"], parameters: readonly unknown[]): Promise<unknown> {
    calls += 1;
    const id = calls;
    const message: StoreCall = { id, store, method, parameters };
    return new Promise((resolve, reject) => {
      waiting.set(id, (result) => {
        if ("value" in result) resolve(result.value);
        else reject(result.name === "StoreUnavailable" ? new StoreUnavailable(result.error) : new Error(result.error));
      });
      child.send(message);
    });
  }

  return {
    open: async (location) => {
      const store = Number(await call(-1, "open", [location]));
      const entries = methods.map((method) => [
        method,
        (...parameters: readonly unknown[]) => call(store, method, parameters),
      ]);
      // Each method is the one of its name in the other process.
      return Object.fromEntries(entries) as Store;
    },
    end: async () => {
      const exited = once(child, "exit");
      child.disconnect();
      await exited;
    },
  };
}

const methods: readonly (keyof Store)[] = [
  "readClient",
  "readUser",
  "readPolicy",
  "readDefaultPolicy",
  "readPolicyPage",
  "readCredential",
  "readVascoPage",
  "readUserPage",
  "insert",
  "swap",
  "remove",
  "readHistory",
  "readHistoryPage",
  "checkReady",
  "close",
];

/** Two stores on the same data as one: calls go to them in turn, so what is called at once runs in both at once. */
export function inTurn(first: Store, second: Store): Store {
  let calls = 0;
  return new Proxy(first, {
    get: (_, method: keyof Store) => {
      if (method === "close") return async () => void (await Promise.all([first.close(), second.close()]));
      calls += 1;
      return (calls % 2 === 0 ? first : second)[method];
    },
  });
}
