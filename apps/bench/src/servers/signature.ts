import type { MobileSignature } from "@credential-api/contract";

/** The client of all data. */
export const CLIENT = "bench";

/** The mobile signature of a user, before any change. */
export function toSignature(number: number): MobileSignature {
  return {
    created: "2026-01-01T00:00:00Z",
    lastModified: "2026-01-01T00:00:00Z",
    version: 1,
    extId: `signature-${number}`,
    userExtId: `user-${number}`,
    policyExtId: "policy",
    stateName: "active",
    type: "MobileSignature",
    validity: { from: "2026-01-01T00:00:00Z", to: "2036-01-01T00:00:00Z" },
    identificator: `MSS-${number}`,
    msspIdentifier: "http://mss.example.com/main",
    msisdn: `+4179${String(number).padStart(7, "0")}`,
  };
}
