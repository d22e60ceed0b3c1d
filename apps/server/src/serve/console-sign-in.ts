import type { Client } from "@credential-api/reference";
import type { DevelopmentSecret } from "../auth/development-secret.ts";
import { createPageTokens } from "../auth/page-tokens.ts";
import type { Config } from "../config/config.ts";
import type { ConsoleSignIn } from "../http/site/console/session.ts";

/** What decides how the console signs people in. */
export interface SignInParts {
  readonly config: Config;
  /** Absent when real callers are configured. */
  readonly secret: DevelopmentSecret | undefined;
  /** The clients that people may see in development. */
  readonly clients: readonly Client[];
  readonly now: () => Date;
}

/** Decides how the console signs people in: with tokens of this server, at the OpenID provider, or not yet. */
export function toSignIn({ config, secret, clients, now }: SignInParts): ConsoleSignIn {
  if (secret !== undefined) {
    return { kind: "development", tokens: createPageTokens(secret.key, now, clients, "console") };
  }
  const { CONSOLE_OIDC_CLIENT_ID: clientId, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = config;
  if (clientId === undefined || issuer === undefined || audience === undefined) return missing;
  const audienceParameter = config.CONSOLE_OIDC_AUDIENCE_PARAMETER;
  return {
    kind: "oidc",
    issuer,
    clientId,
    scopes: config.CONSOLE_OIDC_SCOPES,
    audience,
    ...(audienceParameter !== undefined && { audienceParameter }),
  };
}

const missing: ConsoleSignIn = {
  kind: "missing",
  settings: ["CONSOLE_OIDC_CLIENT_ID"],
  reason:
    "This server does not know how the console signs people in. Register the console at the OpenID provider as a public client, and set CONSOLE_OIDC_CLIENT_ID to its client id.",
};
