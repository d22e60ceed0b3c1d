import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import Provider, { type Configuration, type KoaContextWithOIDC } from "oidc-provider";
import { onTestFinished } from "vitest";

/** The audience of the access tokens: the `resource` that the console asks for. */
export const AUDIENCE = "https://credential-api.example.com";

/** How long an access token is valid. */
const ACCESS_TOKEN_SECONDS = 600;

const ALGORITHM = "ES256";

/** What the provider says of the only person that it knows. */
export const person = { sub: "clerk-1", name: "Ada Clerk" };

/** How a provider of a test behaves. */
export interface ProviderOptions {
  /** The origin of the page that signs people in. The provider responds when it is known. */
  readonly origin: string | Promise<string>;
  /** Give a refresh token with each access token. Default: false. */
  readonly hasRefreshTokens?: boolean;
  /** What a person does when asked to sign in. Default: signs in. */
  readonly person?: "signs in" | "refuses";
}

type Behaviour = Omit<ProviderOptions, "origin">;

/** Starts a real OpenID provider on this machine, which asks for no password. It stops with the running test. */
export async function startProvider({ origin, ...options }: ProviderOptions) {
  const server = createServer((request, response) => void handle.then((each) => each(request, response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const handle = Promise.resolve(origin).then(async (known) => {
    const provider = new Provider(issuer, await toConfiguration(known, options));
    provider.use((context, next) =>
      context.path.startsWith("/interaction/") ? interact(provider, context, options) : next(),
    );
    return provider.callback();
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { issuer, stop: () => server.close() };
}

/** Does what the person does: signs in and consents, or refuses. */
async function interact(
  provider: Provider,
  { req, res }: Pick<KoaContextWithOIDC, "req" | "res">,
  options: Behaviour,
): Promise<void> {
  const { params, prompt, grantId } = await provider.interactionDetails(req, res);
  if (options.person === "refuses") {
    const refusal = { error: "access_denied", error_description: "The person has cancelled." };
    return provider.interactionFinished(req, res, refusal);
  }
  if (prompt.name === "login") return provider.interactionFinished(req, res, { login: { accountId: person.sub } });
  const grant =
    (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
    new provider.Grant({ accountId: person.sub, clientId: String(params.client_id) });
  grant.addOIDCScope("openid profile");
  grant.addResourceScope(AUDIENCE, "openid profile");
  return provider.interactionFinished(req, res, { consent: { grantId: await grant.save() } });
}

async function toConfiguration(origin: string, { hasRefreshTokens = false }: Behaviour): Promise<Configuration> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: ALGORITHM, use: "sig", kid: "one" }] },
    clients: [
      {
        client_id: "console",
        token_endpoint_auth_method: "none",
        id_token_signed_response_alg: ALGORITHM,
        redirect_uris: [`${origin}/console/callback`],
        post_logout_redirect_uris: [`${origin}/console/`],
        grant_types: ["authorization_code", "refresh_token"],
        // Addresses on this machine without TLS are for native clients; browsers of tests have no other.
        application_type: "native",
      },
    ],
    clientBasedCORS: (_context, requester) => requester === origin,
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({ accountId, claims: async () => ({ ...person }) }),
    claims: { openid: ["sub"], profile: ["name"] },
    conformIdTokenClaims: false,
    scopes: ["openid", "profile"],
    rotateRefreshToken: true,
    issueRefreshToken: async () => hasRefreshTokens,
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      Session: 3_600,
      Grant: 3_600,
      Interaction: 600,
      IdToken: 600,
      RefreshToken: 3_600,
    },
    extraTokenClaims: async () => ({ permissions: ["AccessControl.CredentialView"], clients: ["client-123"] }),
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: "openid profile",
          audience: AUDIENCE,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: ALGORITHM } },
        }),
      },
    },
    cookies: { keys: ["a key of these tests"] },
  };
}
