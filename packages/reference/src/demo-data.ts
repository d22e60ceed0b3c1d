import type { Seed } from "./store/store.ts";

/**
 * The default data of the reference server; the examples of the contract use it. The certificate was made for it, and its
 * private key was deleted.
 */
export const demoData: Seed = {
  clients: [
    { extId: "client-123", name: "Demo client" },
    { extId: "client-456", name: "Other client" },
  ],
  users: [
    { clientExtId: "client-123", extId: "user-123" },
    { clientExtId: "client-123", extId: "user-456" },
    { clientExtId: "client-456", extId: "user-789" },
    { clientExtId: "client-456", extId: "user-790" },
    { clientExtId: "client-456", extId: "user-791" },
  ],
  policies: [
    {
      clientExtId: "client-123",
      extId: "mobile-signature-policy",
      type: "MobileSignaturePolicy",
      isDefault: true,
      parameters: { "validation.msisdn.regex": "^\\+?[1-9][0-9]{6,14}$" },
    },
    {
      clientExtId: "client-123",
      extId: "mobile-signature-policy-2",
      type: "MobileSignaturePolicy",
      isDefault: false,
      parameters: {},
    },
    { clientExtId: "client-123", extId: "vasco-policy", type: "VascoPolicy", isDefault: true, parameters: {} },
    { clientExtId: "client-123", extId: "vasco-policy-2", type: "VascoPolicy", isDefault: false, parameters: {} },
    { clientExtId: "client-123", extId: "password-policy", type: "PwdPolicy", isDefault: true, parameters: {} },
    {
      clientExtId: "client-456",
      extId: "mobile-signature-policy-456",
      type: "MobileSignaturePolicy",
      isDefault: true,
      parameters: {},
    },
    { clientExtId: "client-456", extId: "vasco-policy-456", type: "VascoPolicy", isDefault: false, parameters: {} },
    {
      clientExtId: "client-456",
      extId: "client-policy-456",
      type: "ClientPolicy",
      isDefault: true,
      parameters: { "validation.mobileSignature.msisdn.unique": "true" },
    },
  ],
  credentials: [
    {
      clientExtId: "client-123",
      credential: {
        created: "2026-01-12T08:15:00Z",
        lastModified: "2026-03-02T14:05:30Z",
        version: 7,
        extId: "mobile-signature-123",
        userExtId: "user-123",
        policyExtId: "mobile-signature-policy",
        stateName: "active",
        stateChangeReason: "initialized",
        stateChangeDetail: "Registered at the service desk",
        lastSuccessfulLoginDate: "2026-05-11T06:48:12Z",
        successfulLoginCount: 42,
        lastFailedLoginDate: "2026-04-28T17:20:45Z",
        failedLoginCount: 0,
        modificationComment: "New phone registered",
        type: "MobileSignature",
        validity: { from: "2026-01-12T08:15:00Z", to: "2036-01-12T08:15:00Z" },
        identificator: "MSS-0001234",
        msspIdentifier: "http://mss.example.com/main",
        signerCert: `-----BEGIN CERTIFICATE-----
MIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw
PjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB
UEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow
PjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB
UEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL
oZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI
D0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G
A1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w
CgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC
Q9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==
-----END CERTIFICATE-----
`,
        msisdn: "+41791234567",
      },
    },
    {
      clientExtId: "client-123",
      credential: {
        created: "2026-02-03T10:00:00Z",
        lastModified: "2026-04-20T11:45:00Z",
        version: 3,
        extId: "vasco-123",
        userExtId: "user-123",
        policyExtId: "vasco-policy-2",
        stateName: "active",
        stateChangeReason: "activated",
        lastSuccessfulLoginDate: "2026-05-15T07:02:33Z",
        successfulLoginCount: 17,
        lastFailedLoginDate: "2026-05-16T07:01:10Z",
        failedLoginCount: 1,
        type: "Vasco",
        validity: { from: "2026-02-03T10:00:00Z", to: "2031-02-03T10:00:00Z" },
        vascoTokens: [
          { authMode: "RO", data: "RElHSVBBU1MtREVNTy1STy0wMDAx" },
          { authMode: "CR", data: "RElHSVBBU1MtREVNTy1DUi0wMDAx" },
        ],
      },
    },
    {
      clientExtId: "client-123",
      credential: {
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
        validity: { from: "2026-02-03T10:00:00Z", to: "2031-02-03T10:00:00Z" },
        vascoTokens: [{ authMode: "RO", data: "RElHSVBBU1MtREVNTy1STy0wMDAy" }],
      },
    },
    {
      clientExtId: "client-456",
      credential: {
        created: "2026-03-01T09:00:00Z",
        lastModified: "2026-03-01T09:00:00Z",
        version: 1,
        extId: "mobile-signature-789",
        userExtId: "user-789",
        policyExtId: "mobile-signature-policy-456",
        stateName: "active",
        stateChangeReason: "initialized",
        successfulLoginCount: 0,
        failedLoginCount: 0,
        type: "MobileSignature",
        validity: { from: "2026-03-01T09:00:00Z", to: "2036-03-01T09:00:00Z" },
        identificator: "MSS-0004567",
        msspIdentifier: "http://mss.example.com/main",
        msisdn: "+41797654321",
      },
    },
    {
      clientExtId: "client-456",
      credential: {
        created: "2026-03-01T09:00:00Z",
        lastModified: "2026-03-01T09:00:00Z",
        version: 1,
        extId: "mobile-signature-790",
        userExtId: "user-790",
        policyExtId: "mobile-signature-policy-456",
        stateName: "active",
        stateChangeReason: "initialized",
        successfulLoginCount: 0,
        failedLoginCount: 0,
        type: "MobileSignature",
        validity: { from: "2026-03-01T09:00:00Z", to: "2036-03-01T09:00:00Z" },
        identificator: "MSS-0004568",
        msspIdentifier: "http://mss.example.com/main",
        msisdn: "+41797654322",
      },
    },
    {
      clientExtId: "client-456",
      credential: {
        created: "2026-03-01T09:00:00Z",
        lastModified: "2026-03-01T09:00:00Z",
        version: 1,
        extId: "vasco-789",
        userExtId: "user-789",
        policyExtId: "vasco-policy-456",
        stateName: "active",
        stateChangeReason: "initialized",
        successfulLoginCount: 0,
        failedLoginCount: 0,
        type: "Vasco",
        validity: { from: "2026-03-01T09:00:00Z", to: "2036-03-01T09:00:00Z" },
        vascoTokens: [{ authMode: "RO", data: "RElHSVBBU1MtREVNTy1STy0wMDAz" }],
      },
    },
  ],
};
