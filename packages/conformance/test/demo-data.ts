import { createTokenSource } from "../src/callers/create-token-source.ts";
import { createSigningSource } from "../src/callers/sign.ts";
import { createDataSource } from "../src/data/create-data-source.ts";
import type { DataSettings } from "../src/data/data-settings.ts";
import type { DataSource, TokenSource } from "../src/model/sources.ts";

/** The demo data of the contract: what its examples assume. */
const demoSettings: DataSettings = {
  client: "client-123",
  otherClient: "client-456",
  users: { withMobileSignature: ["user-123"], withoutMobileSignature: ["user-456"] },
  vascoCredentials: { assigned: ["vasco-123"], unassigned: ["vasco-456"] },
  policies: {
    mobileSignature: ["mobile-signature-policy", "mobile-signature-policy-2"],
    vasco: ["vasco-policy", "vasco-policy-2"],
    defaultMobileSignature: "mobile-signature-policy",
    defaultVasco: "vasco-policy",
    otherType: "password-policy",
  },
  values: { msisdnAgainstPolicy: ["079 123 45 67"] },
  create: [],
  hooks: { supply: undefined, remove: undefined },
  faults: { broken: undefined, unavailable: undefined },
};

/** Starting data of a server with the demo data. */
export function createDemoData(changes: Partial<DataSettings> = {}): DataSource {
  return createDataSource({ ...demoSettings, ...changes });
}

/** Issuer and audience of `createDemoTokens`. */
export const DEMO_ISSUER = "credential-api-development";

/** Tokens as the development tokens of the reference server are: HS256, with the permissions and the data room as lists. */
export function createDemoTokens(secret: Uint8Array): TokenSource {
  const source = createSigningSource(
    {
      key: secret,
      algorithm: "HS256",
      keyId: undefined,
      issuer: DEMO_ISSUER,
      audience: DEMO_ISSUER,
      claims: { sub: "conformance", permissions: "{permissions}", clients: "{clients}" },
      lifetimeSeconds: 3600,
    },
    () => new Date(),
  );
  return createTokenSource([source], demoSettings.client);
}
