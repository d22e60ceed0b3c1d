import type { Credential, Seed } from "../../src/store/store.ts";

/** The default policy for mobile signatures of the client `north`. */
export const signingPolicy = {
  clientExtId: "north",
  extId: "signing",
  type: "MobileSignaturePolicy",
  isDefault: true,
  parameters: { "validation.msisdn.regex": "^\\+?[0-9]+$", defaultMsspIdentifier: "http://mss.example.com" },
} as const;

/** The mobile signature of `ada` in `north`. */
export const adas: Credential<"MobileSignature"> = {
  created: "2026-01-01T00:00:00Z",
  lastModified: "2026-01-01T00:00:00Z",
  version: 1,
  extId: "signature-ada",
  userExtId: "ada",
  policyExtId: "signing",
  stateName: "active",
  stateChangeReason: "initialized",
  stateChangeDetail: "in person",
  successfulLoginCount: 0,
  failedLoginCount: 0,
  type: "MobileSignature",
  validity: { from: "2026-01-01T00:00:00Z" },
  identificator: "A-1",
  msisdn: "+41790000001",
};

/** That of `bob`, in the same client: it differs by name and number. */
export const bobs = { ...adas, extId: "signature-bob", userExtId: "bob", msisdn: "+41790000002" };

/** That of `eve`, in another client: it differs by name, number and policy. */
export const eves = {
  ...adas,
  extId: "signature-eve",
  userExtId: "eve",
  policyExtId: "southern",
  msisdn: "+41790000003",
};

/** One for `carl`, whom the seed gives none: cases insert it. */
export const carls = { ...adas, extId: "signature-carl", userExtId: "carl", msisdn: "+41790000004" };

/** A VASCO credential without a user. */
export const token: Credential<"Vasco"> = {
  created: "2026-01-01T00:00:00Z",
  lastModified: "2026-01-01T00:00:00Z",
  version: 1,
  extId: "token-1",
  policyExtId: "tokens",
  stateName: "initial",
  type: "Vasco",
  vascoTokens: [{ authMode: "RO", data: "AAAA" }],
};

/** The key of `adas`. */
export const adasKey = { clientExtId: "north", type: "MobileSignature", userExtId: "ada" } as const;

/** The key of `bobs`. */
export const bobsKey = { clientExtId: "north", type: "MobileSignature", userExtId: "bob" } as const;

/** The key of `carls`. */
export const carlsKey = { clientExtId: "north", type: "MobileSignature", userExtId: "carl" } as const;

/** The key of `token`. */
export const tokenKey = { clientExtId: "north", type: "Vasco", extId: "token-1" } as const;

/** The seed of every case: two clients that share nothing. */
export const seed: Seed = {
  clients: [
    { extId: "north", name: "North" },
    { extId: "south", name: "South" },
  ],
  users: [
    { clientExtId: "north", extId: "ada" },
    { clientExtId: "north", extId: "bob" },
    { clientExtId: "north", extId: "carl" },
    { clientExtId: "south", extId: "eve" },
  ],
  policies: [
    signingPolicy,
    { clientExtId: "north", extId: "tokens", type: "VascoPolicy", isDefault: false, parameters: {} },
    { clientExtId: "south", extId: "southern", type: "MobileSignaturePolicy", isDefault: true, parameters: {} },
  ],
  credentials: [
    { clientExtId: "north", credential: adas },
    { clientExtId: "north", credential: bobs },
    { clientExtId: "north", credential: token },
    { clientExtId: "south", credential: eves },
  ],
};
