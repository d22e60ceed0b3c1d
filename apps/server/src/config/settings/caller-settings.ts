import { keySource } from "../key-set-reader.ts";
import { oneOf, optional, origins, scopes, text, wholeNumber, yesOrNo } from "../setting-readers.ts";
import type { Settings } from "./setting.ts";

/** Who may call, and what the operations do for them. */
export const callerSettings = {
  ALLOWED_ORIGINS: {
    default: "",
    meaning:
      "Web origins whose pages may call, separated by commas. With the development secret, pages served from this machine may call as well.",
    read: (value, base) => (value === "" ? [] : origins(value, base)),
  },
  JWKS: {
    default: "",
    meaning:
      "The public keys of real callers: the URL or the file of a JSON Web Key Set. Without it, the development secret is used.",
    read: optional(keySource),
  },
  JWKS_STALE_IF_ERROR_SECONDS: {
    default: "86400",
    meaning:
      "How long the last fetched keys stay usable while the URL of `JWKS` cannot be fetched, in seconds, 0 to 604800 (7 days).",
    read: wholeNumber(0, 604_800),
  },
  JWT_ISSUER: { default: "", meaning: "The `iss` that a token must have. Goes with `JWKS`.", read: optional(text) },
  JWT_AUDIENCE: { default: "", meaning: "The `aud` that a token must have. Goes with `JWKS`.", read: optional(text) },
  JWT_CLOCK_SKEW_SECONDS: {
    default: "30",
    meaning: "How far the clock of the token issuer may be off, in seconds, 0 to 300.",
    read: wholeNumber(0, 300),
  },
  CONSOLE_OIDC_CLIENT_ID: {
    default: "",
    meaning:
      "The client id of the console at the OpenID provider that `JWT_ISSUER` names, a public client with the redirect address `/console/callback` of this server. Goes with `JWKS`; without it there is no sign-in to the console.",
    read: optional(text),
  },
  CONSOLE_OIDC_SCOPES: {
    default: "openid",
    meaning:
      "The scopes that the console asks for, separated by spaces; `openid` is one of them. With `offline_access`, many providers give a refresh token.",
    read: scopes,
  },
  CONSOLE_OIDC_AUDIENCE_PARAMETER: {
    default: "",
    meaning:
      "The parameter with which the console asks for a token for `JWT_AUDIENCE`: `resource` (RFC 8707), `audience`, or none where the provider knows it by the client id or a scope.",
    read: optional(oneOf("audience", "resource")),
  },
  ALLOW_DEVELOPMENT_SECRET: {
    default: "false",
    meaning: "`true` lets the server listen on other than this machine's own address with the development secret.",
    read: yesOrNo,
  },
  VASCO_POLICY_WHEN_OMITTED: {
    default: "default",
    meaning:
      "What `updateVascoCredential` does without `policyExtId`: `default` applies the client's default VASCO policy, `keep` leaves the credential's own.",
    read: oneOf("default", "keep"),
  },
  CHECK_RESPONSES: {
    default: "",
    meaning:
      "`true` checks every response against the contract and replaces a wrong one by a 500. Absent: `true` with the development secret, `false` with `JWKS`.",
    read: optional(yesOrNo),
  },
} as const satisfies Settings;
