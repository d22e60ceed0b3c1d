import type { DataAccess } from "../../src/model/sources.ts";

type Members = Record<string, unknown>;

/** Credentials in memory, with as many rules of the contract as data sources meet. */
export function createMemoryCredentials(contents: {
  readonly signatures?: Readonly<Record<string, Members>>;
  readonly vasco?: Readonly<Record<string, Members>>;
}) {
  const signatures = new Map(Object.entries(structuredClone(contents.signatures ?? {})));
  const vasco = new Map(Object.entries(structuredClone(contents.vasco ?? {})));
  const sent: string[] = [];
  const secrets: string[] = [];

  function respond(id: string, path: Members, body: Members): readonly [status: number, body?: unknown] {
    const isSignature = id.endsWith("MobileSignature");
    const key = String(isSignature ? path.userExtId : (path.extId ?? body.extId));
    const store = isSignature ? signatures : vasco;
    const found = store.get(key);
    if (id.startsWith("create")) {
      if (found !== undefined) return [422, { errors: [{ code: "errors.exists", message: "exists" }] }];
      store.set(key, { extId: `generated-${key}`, policyExtId: "default", stateName: "initial", ...body });
      return [201, store.get(key)];
    }
    if (found === undefined) return [404, { errors: [{ code: "errors.noRecord", message: "no record" }] }];
    if (id.startsWith("delete")) {
      store.delete(key);
      return [204];
    }
    if (id.startsWith("update")) {
      Object.assign(found, isSignature ? {} : { policyExtId: "default" }, body);
      if (found.modificationComment === "") delete found.modificationComment;
    }
    return [200, found];
  }

  const call: DataAccess["call"] = async (id, request) => {
    const { path = {}, body = {} } = request as { readonly path?: Members; readonly body?: Members };
    sent.push(id);
    const [status, content] = respond(id, path, body);
    const bytes = content === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(content));
    return { request: { method: "GET", path: "/", headers: [] }, response: { status, headers: [], body: bytes } };
  };
  const redact = (secret: string) => secrets.push(secret);
  return { signatures, vasco, sent, secrets, access: { call, redact, seed: 7, readOnly: false } satisfies DataAccess };
}
