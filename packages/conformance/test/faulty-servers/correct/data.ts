/** A credential of any type, as responses have it. */
export interface Credential {
  readonly created: string;
  readonly lastModified: string;
  readonly version: number;
  readonly extId: string;
  readonly stateName: string;
  readonly policyExtId: string;
  readonly userExtId?: string | undefined;
  readonly [member: string]: unknown;
}

export interface Policy {
  readonly type: "MobileSignaturePolicy" | "VascoPolicy" | "PwdPolicy";
  readonly isDefault: boolean;
  /** What a phone number must match. */
  readonly msisdn?: RegExp;
}

/** The data of one client, by external id. */
export interface Client {
  readonly users: ReadonlySet<string>;
  readonly policies: ReadonlyMap<string, Policy>;
  /** By the external id of the user. */
  readonly signatures: Map<string, Credential>;
  readonly vasco: Map<string, Credential>;
}

export type Store = ReadonlyMap<string, Client>;

/** The demo data of the contract; there are more assigned VASCO credentials, and no two users have one phone number. */
export function createStore(): Store {
  return new Map<string, Client>([
    [
      "client-123",
      {
        users: new Set(["user-123", "user-456"]),
        policies: new Map<string, Policy>([
          [
            "mobile-signature-policy",
            { type: "MobileSignaturePolicy", isDefault: true, msisdn: /^\+?[1-9][0-9]{6,14}$/ },
          ],
          ["mobile-signature-policy-2", { type: "MobileSignaturePolicy", isDefault: false }],
          ["vasco-policy", { type: "VascoPolicy", isDefault: true }],
          ["vasco-policy-2", { type: "VascoPolicy", isDefault: false }],
          ["password-policy", { type: "PwdPolicy", isDefault: true }],
        ]),
        signatures: new Map([["user-123", signature]]),
        vasco: new Map([
          ["vasco-123", assigned],
          ["vasco-124", { ...assigned, extId: "vasco-124" }],
          ["vasco-125", { ...assigned, extId: "vasco-125" }],
          ["vasco-456", unassigned],
        ]),
      },
    ],
    ["client-456", { users: new Set(["user-789"]), policies: new Map(), signatures: new Map(), vasco: new Map() }],
  ]);
}

const signature: Credential = {
  created: "2026-01-12T08:15:00Z",
  lastModified: "2026-03-02T14:05:30Z",
  version: 7,
  extId: "mobile-signature-123",
  userExtId: "user-123",
  policyExtId: "mobile-signature-policy",
  stateName: "active",
  stateChangeReason: "initialized",
  stateChangeDetail: "Registered at the service desk",
  successfulLoginCount: 42,
  failedLoginCount: 0,
  modificationComment: "New phone registered",
  type: "MobileSignature",
  validity: { from: "2026-01-12T08:15:00Z", to: "2036-01-12T08:15:00Z" },
  identificator: "MSS-0001234",
  msspIdentifier: "http://mss.example.com/main",
  msisdn: "+41791234567",
};

const assigned: Credential = {
  created: "2026-02-03T10:00:00Z",
  lastModified: "2026-04-20T11:45:00Z",
  version: 3,
  extId: "vasco-123",
  userExtId: "user-123",
  policyExtId: "vasco-policy-2",
  stateName: "active",
  stateChangeReason: "activated",
  successfulLoginCount: 17,
  failedLoginCount: 1,
  type: "Vasco",
  validity: { from: "2026-02-03T10:00:00Z", to: "2031-02-03T10:00:00Z" },
  vascoTokens: [
    { authMode: "RO", data: "RElHSVBBU1MtREVNTy1STy0wMDAx" },
    { authMode: "CR", data: "RElHSVBBU1MtREVNTy1DUi0wMDAx" },
  ],
};

const unassigned: Credential = {
  created: "2026-02-03T10:00:00Z",
  lastModified: "2026-02-03T10:00:00Z",
  version: 1,
  extId: "vasco-456",
  policyExtId: "vasco-policy",
  stateName: "initial",
  stateChangeReason: "initialized",
  successfulLoginCount: 0,
  failedLoginCount: 0,
  type: "Vasco",
  vascoTokens: [{ authMode: "RO", data: "RElHSVBBU1MtREVNTy1STy0wMDAy" }],
};
