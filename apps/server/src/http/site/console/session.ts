import { contract } from "@credential-api/contract";
import { createTokenHandler, type DevelopmentTokens, whyNotLocal } from "@credential-api/docs";
import type { ConsoleSession, MissingSignIn, OidcSignIn, SignIn } from "@credential-api/reference/console";
import type { Context, Handler } from "hono";
import type { HostEnv } from "../../host.ts";

/** How this server signs people in to the console. */
export type ConsoleSignIn =
  | { readonly kind: "development"; readonly tokens: DevelopmentTokens }
  | OidcSignIn
  | MissingSignIn;

/**
 * Serves what the console has to know before a person has signed in. The nonce that development tokens are asked for with is for
 * local readers only; pages of other origins cannot read it, because the response has no CORS headers.
 */
export function createSessionHandler(signIn: ConsoleSignIn): Handler<HostEnv> {
  return async (context) => {
    const session: ConsoleSession = {
      product: PRODUCT,
      contractVersion: contract.version,
      signIn: signIn.kind === "development" ? await toDevelopment(context, signIn.tokens) : signIn,
    };
    return context.json(session, 200, { "Cache-Control": "no-store" });
  };
}

/** Serves development tokens to the console, under the conditions of the docs page; `undefined` with real callers. */
export function createSessionTokenHandler(signIn: ConsoleSignIn): Handler<HostEnv> | undefined {
  return signIn.kind === "development" ? createTokenHandler(signIn.tokens, "console") : undefined;
}

/** The title of the console and of the start page. */
const PRODUCT = "Credential API";

async function toDevelopment(context: Context<HostEnv>, { nonce }: DevelopmentTokens): Promise<SignIn> {
  const reason = await whyNotLocal(context);
  return reason === undefined ? { kind: "development", nonce } : { kind: "development", nonce: "", reason };
}
