import type { Fetch } from "../src/index.ts";

type Credential = { readonly version: number } & Readonly<Record<string, unknown>>;

/** What can go wrong with one request: before it arrives, or on the way back. */
type Fault = "lost request" | "lost response" | Response;

/** A server that keeps one credential the way the contract says, over which people and networks can stumble. */
export function createFakeServer(initial: Credential) {
  let credential = initial;
  const faults: (Fault | undefined)[] = [];
  const seen: string[] = [];

  const apply = (members: object) => {
    const kept = Object.entries({ ...credential, ...members }).filter(([, value]) => value !== "");
    credential = { ...Object.fromEntries(kept), version: credential.version + 1 };
  };
  const respond = async (request: Request): Promise<Response> => {
    if (request.method === "GET") return Response.json(credential);
    const { version, ...members } = await request.json();
    if (version !== undefined && Number(version) !== credential.version) return Response.json(stale, { status: 409 });
    const isChange = Object.entries(members).some(([name, value]) => credential[name] !== value);
    if (isChange) apply(members);
    return Response.json(credential);
  };
  const fetch: Fetch = async (request) => {
    const fault = faults.shift();
    const body = await request.clone().text();
    seen.push(body ? `${request.method} ${body}` : request.method);
    if (fault instanceof Response) return fault;
    if (fault === "lost request") throw new TypeError("fetch failed");
    const response = await respond(request);
    if (fault === "lost response") throw new TypeError("terminated");
    return response;
  };
  return {
    fetch,
    /** What arrived, in order. */
    seen,
    /** What goes wrong with the next requests, in order; `undefined` is nothing. */
    fail: (...next: (Fault | undefined)[]) => void faults.push(...next),
    /** A change by someone else. */
    change: apply,
    read: () => credential,
  };
}

const stale = {
  errors: [{ code: "errors.pessimisticLockingFailure", message: "version is stale.", pointer: "/version" }],
};
