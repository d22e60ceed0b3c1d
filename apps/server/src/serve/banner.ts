import { join, resolve } from "node:path";
import { contract, type MobileSignature, operations } from "@credential-api/contract";
import type { Client, Store } from "@credential-api/reference";
import type { DevelopmentSecret } from "../auth/development-secret.ts";
import { signDevelopmentToken } from "../auth/development-tokens.ts";
import { type Config, settings } from "../config/config.ts";
import type { DataDirectory } from "../config/data-directory.ts";
import { projectRoot } from "../config/setting-readers.ts";
import { shellTextFor } from "./shell-text.ts";

/** What the banner describes. */
export interface BannerSubject {
  readonly url: string;
  /** Where the metrics are; absent when they are off. */
  readonly metricsUrl?: string | undefined;
  readonly directory: DataDirectory;
  /** Where the data is kept, as people call it. */
  readonly location: string;
  /** Whether this start created the data. */
  readonly isNewData: boolean;
  readonly store: Pick<Store, "readCredential">;
  /** The clients of the seed; the command that makes a token names the first. */
  readonly clients: readonly Client[];
  /** Absent when real callers are configured. */
  readonly secret: DevelopmentSecret | undefined;
  readonly config: Pick<Config, "JWT_ISSUER" | "JWT_AUDIENCE">;
  /** The file of a certificate that no authority has signed: a caller needs it. */
  readonly selfSignedCert?: string | undefined;
  /** Whether testers can make the server misbehave. */
  readonly hasStandIn: boolean;
  /** Where the person typed the command that started the server. */
  readonly typedIn: string;
  readonly platform: NodeJS.Platform;
  readonly now: () => Date;
}

/** What a person reads when the server has started: its addresses, where the data is, and commands to paste. */
export async function makeBanner(subject: BannerSubject): Promise<string> {
  const { url, metricsUrl, location, isNewData, secret, hasStandIn } = subject;
  return [
    "",
    `  Credential API, contract ${contract.version}`,
    "",
    `  Address   ${url}`,
    `  Docs      ${url}/docs/`,
    `  Console   ${url}/console/`,
    `  Contract  ${url}/openapi.yaml`,
    ...(metricsUrl === undefined ? [] : [`  Metrics   ${metricsUrl}`]),
    ...(hasStandIn ? [`  Stand-in  ${url}/stand-in`] : []),
    `  Data      ${location}${isNewData ? " (new data)" : ""}`,
    ...(secret === undefined ? realCallers(subject) : await developmentCall(subject, secret)),
    "",
  ].join("\n");
}

function realCallers({ config }: BannerSubject): readonly string[] {
  return [
    `  Callers   tokens of ${config.JWT_ISSUER} for ${config.JWT_AUDIENCE}`,
    "",
    "  Call with the header Authorization: Bearer <token>. The token's claims permissions and clients are lists: what the",
    "  caller may do, and for which clients.",
    "",
  ];
}

async function developmentCall(subject: BannerSubject, { key }: DevelopmentSecret): Promise<readonly string[]> {
  const { url, store, selfSignedCert, platform, now } = subject;
  const callers = `  Token     ${tokenCommand(subject)}`;
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
  const { quote, continuation } = shellTextFor(platform);
  return [
    callers,
    "",
    `  A call to paste (${id}). The response is 200; the second time 409, because the version has changed.`,
    `  Its token is valid until ${until}.`,
    "",
    [
      `curl -i -X PATCH ${quote(`${url}${target}`)}`,
      ...(selfSignedCert === undefined ? [] : [`--cacert ${quote(selfSignedCert)}`]),
      `-H ${quote(`Authorization: Bearer ${token}`)}`,
      `-H ${quote("Content-Type: application/json")}`,
      `-d ${quote(JSON.stringify(changeTo(current)))}`,
    ].join(`${continuation}\n  `),
    "",
  ];
}

/** The command that prints a token for this server. npm finds its scripts only from the project's root. */
function tokenCommand({ directory, clients, typedIn, platform }: BannerSubject): string {
  const { quote } = shellTextFor(platform);
  const run =
    resolve(typedIn) === resolve(projectRoot)
      ? "npm run --silent token --"
      : `node ${quote(join(projectRoot, "apps/server/bin/server.js"))} token`;
  const isDefault = directory.path === join(projectRoot, settings.DATA_DIR.default);
  const dataDir = isDefault ? "" : ` --data-dir ${quote(directory.path)}`;
  const [permission] = operations.updateMobileSignature.permissions;
  const client = clients[0]?.extId ?? demoSignature.clientExtId;
  return `${run}${dataDir} --permission ${permission} --client ${/^[\w.-]+$/.test(client) ? client : quote(client)}`;
}

const demoSignature = { clientExtId: "client-123", userExtId: "user-123" };

const TOKEN_SECONDS = 3_600;

/** A change that differs from the stored data: one that changes nothing would get 200 every time. */
function changeTo({ version, msisdn }: MobileSignature): object {
  const [first, second] = ["+41791110001", "+41791110002"];
  return {
    version,
    msisdn: msisdn === first ? second : first,
    modificationComment: `Pasted from the terminal at version ${version}`,
  };
}
