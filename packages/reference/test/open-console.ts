import { type ConsoleApiOptions, createConsoleApi } from "../src/console/create-console-api.ts";
import { demoCallers, demoToken } from "../src/demo-callers.ts";
import { demoData } from "../src/demo-data.ts";
import { createMemoryStore } from "../src/store/memory.ts";
import { receive } from "./send.ts";

/** What `a certificate` says in these tests. */
export const certificateDetails = {
  subject: "CN=Demo",
  issuer: "CN=Demo",
  validFrom: "2026-01-01T00:00:00Z",
  validTo: "2027-01-01T00:00:00Z",
  serialNumber: "01",
  sha256Fingerprint: "AA",
};

/** Opens the console's API with the demo data. Requests have the demo token. */
export function openConsole(options: Partial<ConsoleApiOptions> = {}) {
  const store = options.store ?? createMemoryStore(demoData);
  const app = createConsoleApi({
    store,
    callers: demoCallers,
    readCertificate: (text) => (text === "a certificate" ? certificateDetails : undefined),
    ...options,
  });
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${demoToken}`, ...init.headers };
    return receive(await app.request(`/console/api${path}`, { ...init, headers }));
  };
  const json = { "content-type": "application/json" };
  const explain = (body: unknown, headers: Readonly<Record<string, string>> = json) =>
    send("/certificate", { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers });
  return { store, app, send, explain };
}

/** A request to a resource. */
interface ConsoleRequest {
  readonly path: string;
  readonly init?: RequestInit;
}

/** Every read of the API. */
export const reads: readonly ConsoleRequest[] = [
  { path: "/clients" },
  { path: "/clients/client-123/credentials?user=user-123" },
  { path: "/clients/client-123/credentials?serial=vasco-123" },
  { path: "/clients/client-123/credentials/mobile-signature-123/history" },
  { path: "/clients/client-123/policies?type=VascoPolicy" },
];

/** Those that name a client. */
export const readsOfClient = reads.filter(({ path }) => path.startsWith("/clients/"));

const init = {
  method: "POST",
  body: '{"certificate":"a certificate"}',
  headers: { "content-type": "application/json" },
};

/** Every request of the API. */
export const requests: readonly ConsoleRequest[] = [...reads, { path: "/certificate", init }];
