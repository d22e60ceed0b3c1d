import { contract, type MobileSignature, operations } from "@credential-api/contract";
import type { Store } from "@credential-api/reference";
import type { DevelopmentSecret } from "../auth/development-secret.ts";
import { signDevelopmentToken } from "../auth/development-tokens.ts";
import type { Config } from "../config/config.ts";

/** What the banner tells about. */
export interface BannerSubject {
  readonly url: string;
  readonly dataFile: string;
  readonly store: Pick<Store, "readCredential">;
  /** Absent when real callers are configured. */
  readonly secret: DevelopmentSecret | undefined;
  readonly config: Pick<Config, "JWT_ISSUER" | "JWT_AUDIENCE">;
  readonly now: () => Date;
}

/** What a person reads when the server has started: where it is, where the data is, and a call to paste. */
export async function makeBanner(subject: BannerSubject): Promise<string> {
  const { url, dataFile } = subject;
  const facts = [
    "",
    `  Credential API, contract ${contract.version}`,
    "",
    `  Address   ${url}`,
    `  Contract  ${url}/openapi.yaml`,
    `  Data      ${dataFile}`,
  ];
  return [
    ...facts,
    ...(await (subject.secret === undefined ? realCallers(subject) : developmentCall(subject, subject.secret))),
    "",
  ].join("\n");
}

async function realCallers({ config }: BannerSubject): Promise<readonly string[]> {
  return [
    `  Callers   tokens of ${config.JWT_ISSUER} for ${config.JWT_AUDIENCE}`,
    "",
    "  Call with the header Authorization: Bearer <token>. The token's claims permissions and clients are lists: what the",
    "  caller may do, and for which clients.",
    "",
  ];
}

async function developmentCall(
  { url, store, now }: BannerSubject,
  { key }: DevelopmentSecret,
): Promise<readonly string[]> {
  const callers = "  Callers   development tokens; npm run --silent token -- --help";
  const { id, path, permissions } = operations.updateMobileSignature;
  const current = await store.readCredential({ type: "MobileSignature", ...demoSignature });
  if (current === undefined) return [callers, ""];
  const token = await signDevelopmentToken(key, now(), {
    subject: "developer",
    permissions,
    clients: [demoSignature.clientExtId],
    ttlSeconds: TOKEN_SECONDS,
  });
  const target = path
    .replace("{clientExtId}", demoSignature.clientExtId)
    .replace("{userExtId}", demoSignature.userExtId);
  const until = new Date(now().getTime() + TOKEN_SECONDS * 1_000).toTimeString().slice(0, 5);
  return [
    callers,
    "",
    `  A call to paste (${id}). It answers 200; the second time 409, because the version has moved on.`,
    `  Its token is valid until ${until}.`,
    "",
    `curl -i -X PATCH ${url}${target} \\`,
    `  -H 'Authorization: Bearer ${token}' \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -d '${JSON.stringify(changeTo(current))}'`,
    "",
  ];
}

const demoSignature = { clientExtId: "client-123", userExtId: "user-123" };

const TOKEN_SECONDS = 3_600;

/** Differs from what is stored, whatever that is: a change that changes nothing would answer 200 every time. */
function changeTo({ version, msisdn }: MobileSignature): object {
  const [first, second] = ["+41791110001", "+41791110002"];
  return {
    version,
    msisdn: msisdn === first ? second : first,
    modificationComment: `Pasted from the terminal at version ${version}`,
  };
}
