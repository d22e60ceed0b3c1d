import { demoPath } from "../../support/start-test-server.ts";
import type { Members, Seen } from "../history/operation.ts";

/** A credential that a load reads and updates. */
export interface Target {
  /** Its external id, unique among the targets of a load. */
  readonly key: string;
  readonly path: string;
  /** The members that the updates set, `modificationComment` first. */
  readonly watched: readonly string[];
  /** What one update sets beside the comment; `set` chooses the member. The id is unique and of 1 to 50 characters. */
  readonly toMembers: (id: string, set: number) => Members;
  /** The version as a request names it. */
  readonly toVersion: (version: number) => number | string;
}

/** The mobile signature of a user of the demo data's `client-123`, by default the one that is there. */
export function signatureTarget(key = "mobile-signature-123", userExtId = "user-123"): Target {
  return {
    key,
    path: demoPath("updateMobileSignature", { userExtId }),
    watched: ["modificationComment", "identificator", "msspIdentifier"],
    toMembers: (id, set) => (set % 2 === 0 ? { identificator: id } : { msspIdentifier: `urn:${id}` }),
    toVersion: (version) => version,
  };
}

/** A VASCO credential of the demo data's `client-123`. */
export function vascoTarget(extId = "vasco-123"): Target {
  return {
    key: extId,
    path: demoPath("updateVascoCredential", { extId }),
    watched: ["modificationComment", "stateName"],
    toMembers: (_, set) => ({ stateName: set % 2 === 0 ? "active" : "disabled" }),
    toVersion: String,
  };
}

/** The version and the watched members of a credential that is the body of a response. */
export function toSeen({ watched }: Target, body: unknown): Seen {
  if (typeof body !== "object" || body === null || !("version" in body) || typeof body.version !== "number")
    throw new TypeError(`A response is no credential: ${JSON.stringify(body)}`);
  const members = Object.entries(body).filter(([name]) => watched.includes(name));
  return { version: body.version, members: Object.fromEntries(members.map(([name, value]) => [name, String(value)])) };
}
