/** What a person writes into three scaffolded operations on spare locks: a list, a create and a delete. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spareLockCases } from "./spare-lock-cases.ts";

const base = "/nevisidm/api/core/v1/{clientExtId}/spare-locks";

/** The arguments of `contract:new`, one list for each operation. */
export const commands: readonly (readonly string[])[] = [
  ["listSpareLocks", "--path", base, "--tag", "Spare lock"],
  ["createSpareLock", "--path", base, "--permission", "AccessControl.SpareLockCreate"],
  [
    ...["deleteSpareLock", "--path", `${base}/{spareLockExtId}`, "--tag", "Spare lock"],
    ...["--permission", "AccessControl.SpareLockDelete"],
  ],
];

const operations = "packages/reference/src/operations";

/** The code that is written by hand, by its path; the handlers and their tests replace those of the scaffold. */
const code: Readonly<Record<string, string>> = {
  [`${operations}/spare-locks.ts`]: `import type { Store } from "../store/store.ts";

interface SpareLock {
  readonly version: number;
  readonly extId: string;
}

const locksOfStore = new WeakMap<Store, Map<string, SpareLock>>();

/** The spare locks of a server, by external ID. */
export function locksOf(store: Store): Map<string, SpareLock> {
  const locks = locksOfStore.get(store) ?? new Map([["spare-lock-123", { version: 1, extId: "spare-lock-123" }]]);
  locksOfStore.set(store, locks);
  return locks;
}

/** The 404 of a client or a spare lock. */
export function missing(message: string) {
  return { status: 404 as const, body: { errors: [{ code: "errors.noRecord", message }] } };
}
`,
  [`${operations}/list-spare-locks.ts`]: `import type { Handler } from "./handler.ts";
import { locksOf, missing } from "./spare-locks.ts";

/** Lists spare locks in the order of their creation. */
export const listSpareLocks: Handler<"listSpareLocks"> = async ({ path, query }, { store }) => {
  const { limit, continuationToken } = query;
  if ((await store.readClient(path.clientExtId)) === undefined) return missing(\`Client \${path.clientExtId} does not exist.\`);
  const all = [...locksOf(store).values()];
  const start = all.findIndex(({ extId }) => continuationToken === toToken(extId)) + 1;
  const items = all.slice(start, start + limit);
  const last = start + limit < all.length ? items.at(-1) : undefined;
  return { status: 200, body: { items, _pagination: { limit, ...(last && { continuationToken: toToken(last.extId) }) } } };
};

const toToken = (extId: string) => \`1770112800000_\${extId}\`;
`,
  [`${operations}/create-spare-lock.ts`]: `import type { Handler } from "./handler.ts";
import { locksOf, missing } from "./spare-locks.ts";

/** Creates a spare lock. */
export const createSpareLock: Handler<"createSpareLock"> = async ({ path, body }, { store, newExtId }) => {
  if ((await store.readClient(path.clientExtId)) === undefined) return missing(\`Client \${path.clientExtId} does not exist.\`);
  const locks = locksOf(store);
  const { extId = newExtId() } = body;
  if (locks.has(extId)) {
    const message = "What the response says about it.";
    return { status: 422, body: { errors: [{ code: "errors.duplicateValue", message, pointer: "/extId" }] } };
  }
  const lock = { version: 1, extId };
  locks.set(lock.extId, lock);
  return { status: 201, body: lock, headers: { Location: \`spare-locks/\${encodeURIComponent(extId)}\` } };
};
`,
  [`${operations}/delete-spare-lock.ts`]: `import type { Handler } from "./handler.ts";
import { locksOf, missing } from "./spare-locks.ts";

/** Deletes a spare lock. */
export const deleteSpareLock: Handler<"deleteSpareLock"> = async ({ path }, { store }) => {
  if ((await store.readClient(path.clientExtId)) === undefined) return missing(\`Client \${path.clientExtId} does not exist.\`);
  return locksOf(store).delete(path.spareLockExtId) ? { status: 204 } : missing("What the response says about it.");
};
`,
  "apps/bench/src/call-spare-locks.ts": `import { createCredentialClient } from "@credential-api/client";

const [, , baseUrl = "", token = ""] = process.argv;
const client = createCredentialClient({ baseUrl, token });
const path = { clientExtId: "client-123" };
const created = await client.createSpareLock({ path, body: { extId: "from-client" } });
const locks: string[] = [];
for await (const lock of client.listSpareLocks.all({ path, query: { limit: 1 } })) locks.push(lock.extId);
const deleted = await client.deleteSpareLock({ path: { ...path, spareLockExtId: "from-client" } });
const invalid = await client.listSpareLocks({ path, query: { limit: 0 } });
process.stdout.write(JSON.stringify({ created, locks, deleted: deleted.status, invalid: invalid.status }));
`,
};

/** What the tests of the scaffold are filled in with: requests, by operation and status. */
const promises: Readonly<Record<string, string>> = {
  "list-spare-locks": `{
  200: {
    "a page": { query: "?limit=1" },
    "the page after it": { query: "?continuationToken=1770112800000_spare-lock-123" },
  },
  404: { "no client": { path: { clientExtId: "client-999" } } },
  422: {
    "a limit below 1": { query: "?limit=0" },
    "an empty token": { query: "?continuationToken=" },
  },
}`,
  "create-spare-lock": `{
  201: { "a new spare lock": { body: { extId: "spare-lock-new" } } },
  404: { "no client": { path: { clientExtId: "client-999" }, body: { extId: "spare-lock-new" } } },
  422: { "a spare lock that exists": { body: { extId: "spare-lock-123" } } },
}`,
  "delete-spare-lock": `{
  204: { "a spare lock": {} },
  404: { "a spare lock that does not exist": { path: { spareLockExtId: "unknown-999" } } },
  422: { "an ID of 51 characters": { path: { spareLockExtId: "x".repeat(51) } } },
}`,
};

/** Fills in what `contract:new` has left open: prose, examples, handlers, tests. */
export function fillInSpareLocks(root: string, files: readonly string[]): void {
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));
  for (const file of files) edit(file, (text) => text.replace(/Fill in: (\w)/g, (_, first) => first.toUpperCase()));
  const example = "spec/operations/create-spare-lock/examples.yaml";
  edit(example, (text) =>
    text.replace("version: 1\n      extId: spare-lock-123", "version: 1\n      extId: spare-lock-new"),
  );
  for (const [name, cases] of Object.entries(promises)) {
    edit(`${operations}/${name}.test.ts`, (text) => text.replace(/= \{\};/, `= ${cases};`));
  }
  edit("packages/reference/test/path-of.ts", (text) =>
    text.replace('  extId: "vasco-123",', '  extId: "vasco-123",\n  spareLockExtId: "spare-lock-123",'),
  );
  for (const [file, text] of Object.entries({ ...code, ...spareLockCases })) writeFileSync(join(root, file), text);
}
