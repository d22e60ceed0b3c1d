/** The conformance kit on the reference in this process, with a store of a server. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createFetchTarget, inspect, parseConfiguration, type Report } from "@credential-api/conformance";
import { createReference, type ReferenceOptions, type Store } from "@credential-api/reference";
import { createDevelopmentCallers } from "../../src/auth/development-tokens.ts";
import { isCertificate } from "../../src/certificate.ts";
import { brokenStore, unavailableStore } from "../support/faulty-stores.ts";

const file = fileURLToPath(new URL("../../../../packages/conformance/examples/demo.yaml", import.meta.url));
const key = new TextEncoder().encode("a secret that only these tests know");

/**
 * Runs every case that needs no connection, or those of `only`. The store holds the demo data, and fails while a case wants
 * it to.
 */
export async function inspectReference(store: Store, only?: readonly string[]): Promise<Report> {
  const { target, ...rest } = openReference(store);
  const selected = only === undefined ? {} : { only };
  try {
    return await inspect({ ...rest, ...selected, target, seed: 1, examples: 2 });
  } finally {
    await rest.data.close();
  }
}

/** The reference as a target of the kit, with tokens and starting data. */
export function openReference(store: Store, options: Partial<ReferenceOptions> = {}) {
  let current = store;
  const faulty: Store = new Proxy(store, {
    get: (_, name) => {
      const member: unknown = Reflect.get(current, name);
      return typeof member === "function" ? member.bind(current) : member;
    },
  });
  const callers = createDevelopmentCallers(key, 0, () => new Date());
  const app = createReference({ store: faulty, callers, isCertificate, ...options });
  const environment = { SECRET: Buffer.from(key).toString("base64url") };
  const text = readFileSync(file, "utf8").replace(/\{ file: .* \}/, "{ env: SECRET }");
  const { data, ...rest } = parseConfiguration(text, file, { environment });
  const withFaults: typeof data = {
    ...data,
    open: (lane, access) => ({
      ...data.open(lane, access),
      fault: async (kind) => {
        current = kind === "broken" ? brokenStore() : unavailableStore();
        return async () => {
          current = store;
        };
      },
    }),
  };
  return { ...rest, data: withFaults, target: createFetchTarget((request) => app.fetch(request)) };
}

/** What a report says is wrong, each with what was expected and received. */
export function problemsOf({ results }: Report): readonly string[] {
  return results.flatMap(({ id, verdict, reason, failure }) => {
    if (verdict === "pass" || verdict === "skip") return [];
    return [`${verdict} ${id}: ${reason ?? `expected ${failure?.expected}, received ${failure?.received}`}`];
  });
}
