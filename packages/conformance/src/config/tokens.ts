import { createPrivateKey } from "node:crypto";
import type { Permission } from "@credential-api/contract";
import type { JWK } from "jose";
import { createClientCredentialsSource } from "../callers/client-credentials.ts";
import { createCommandSource } from "../callers/command.ts";
import { allPermissions } from "../callers/create-token-source.ts";
import { createSigningSource, type SignSettings } from "../callers/sign.ts";
import { createStaticSource } from "../callers/static.ts";
import type { WishSource } from "../callers/wish-source.ts";
import { commandFields, toCommandHook } from "./hooks.ts";
import { list, map, oneOf, optional, record, required, wholeNumber, withDefault } from "./yaml/readers.ts";
import { secret, text, url } from "./yaml/texts.ts";
import { invalid, type Reader, type Value } from "./yaml/value.ts";

/** Makes the sources of tokens, in the order in which they are asked. Callers without a data room have the test client. */
export type ToSources = (client: string) => readonly WishSource[];

/** Reads `tokens`. */
export function tokens(now: () => Date): Reader<ToSources> {
  return (value) => {
    const read = map({
      static: optional(list(map({ ...callerFields, token: required(secret) }))),
      sign: optional(sign(now)),
      command: optional(command(now)),
      clientCredentials: optional(clientCredentials(now)),
    })(value);
    if (read === invalid) return invalid;
    if (Object.values(read).every((source) => source === undefined)) {
      return value.fail("needs at least one of static, sign, command, clientCredentials");
    }
    return (client) =>
      [
        read.static && createStaticSource(read.static.map(inRoom(client))),
        read.sign,
        read.command,
        read.clientCredentials?.(client),
      ].filter((source) => source !== undefined);
  };
}

const defects = [
  "expired",
  "notYetValid",
  "wrongKey",
  "wrongIssuer",
  "wrongAudience",
  "unknownCriticalHeader",
] as const;

const callerFields = {
  permissions: withDefault(permissions, allPermissions),
  clients: optional(list(text)),
  defect: optional(oneOf(defects)),
};

/** `all`, or a list of names of the catalogue. */
function permissions(value: Value): readonly Permission[] | typeof invalid {
  return value.scalar() === "all" ? allPermissions : list(oneOf(allPermissions))(value);
}

function inRoom(client: string) {
  return <Entry extends { readonly clients: readonly string[] | undefined }>(entry: Entry) => ({
    ...entry,
    clients: entry.clients ?? [client],
  });
}

function sign(now: () => Date): Reader<WishSource> {
  return (value) => {
    const read = map({
      secret: optional(secret),
      encoding: withDefault(oneOf(["text", "base64", "base64url", "hex"]), "text"),
      key: optional(secret),
      algorithm: optional(text),
      keyId: optional(text),
      issuer: optional(text),
      audience: optional(text),
      claims: withDefault(record(anything), defaultClaims),
      lifetimeSeconds: withDefault(wholeNumber(10, 86_400), 600),
    })(value);
    if (read === invalid) return invalid;
    if ((read.secret === undefined) === (read.key === undefined)) {
      return value.fail("needs either secret (HS256) or key (a private key as PEM or JSON Web Key)");
    }
    const { secret: secretText, key: keyText, encoding, algorithm: wanted, ...rest } = read;
    const key = secretText === undefined ? toKey(keyText ?? "") : decodeSecret(secretText, encoding);
    if (typeof key === "string") return value.fail(key);
    const algorithm = wanted ?? defaultAlgorithm(key);
    if (algorithm === undefined || !fits(algorithm, key)) {
      return value.fail(`has the algorithm ${algorithm ?? "(none)"}, which does not fit its ${kindOf(key)}`);
    }
    return createSigningSource({ ...rest, key, algorithm }, now);
  };
}

/** The claims of the development tokens of the reference server. */
const defaultClaims: SignSettings["claims"] = {
  sub: "conformance",
  permissions: "{permissions}",
  clients: "{clients}",
};

/** RFC 7518, section 3.2: a key of the size of the hash or larger. */
const MIN_SECRET_BYTES = 32;

function decodeSecret(text: string, encoding: "text" | "base64" | "base64url" | "hex"): Uint8Array | string {
  const bytes = Buffer.from(text, encoding === "text" ? "utf8" : encoding);
  if (bytes.length >= MIN_SECRET_BYTES) return bytes;
  return `has a secret of ${bytes.length} bytes as ${encoding}; HS256 needs ${MIN_SECRET_BYTES} or more. Check secret and encoding`;
}

function toKey(text: string): JWK | string {
  try {
    const jwk = text.startsWith("{") ? (JSON.parse(text) as JWK) : createPrivateKey(text).export({ format: "jwk" });
    const key = createPrivateKey({ key: jwk, format: "jwk" });
    return key.type === "private" ? (jwk as JWK) : NO_KEY;
  } catch {
    // The reason would show parts of the key.
    return NO_KEY;
  }
}

const NO_KEY = "has a key that is no private key in PEM (PKCS #8, PKCS #1, SEC 1) and no private JSON Web Key";

function defaultAlgorithm(key: SignSettings["key"]): string | undefined {
  if (key instanceof Uint8Array) return "HS256";
  if (key.alg !== undefined) return key.alg;
  const usual = new Map([
    ["RSA", "RS256"],
    ["OKP", "EdDSA"],
    ["EC", "ES256"],
  ]);
  return usual.get(key.kty ?? "");
}

/** The algorithms of JSON Web Tokens (RFC 7518, RFC 8037) by the kind of their key. */
const algorithms: Readonly<Record<string, RegExp>> = {
  oct: /^HS256$/,
  RSA: /^[RP]S(?:256|384|512)$/,
  EC: /^ES(?:256|384|512)$/,
  OKP: /^(?:EdDSA|Ed25519)$/,
};

function fits(algorithm: string, key: SignSettings["key"]): boolean {
  return algorithms[kindOfKey(key)]?.test(algorithm) === true;
}

function kindOfKey(key: SignSettings["key"]): string {
  return key instanceof Uint8Array ? "oct" : (key.kty ?? "");
}

function kindOf(key: SignSettings["key"]): string {
  return key instanceof Uint8Array ? "secret" : `key of type ${key.kty}`;
}

function anything(value: Value): unknown {
  const members = value.members();
  if (members !== undefined) return record(anything)(value);
  if (value.items() !== undefined) return list(anything)(value);
  return value.scalar();
}

function command(now: () => Date): Reader<WishSource> {
  return (value) => {
    const read = map({
      ...commandFields,
      defects: withDefault(list(oneOf(defects)), []),
      cacheSeconds: withDefault(wholeNumber(0, 86_400), 60),
    })(value);
    if (read === invalid) return invalid;
    const { defects: able, cacheSeconds } = read;
    return createCommandSource({ hook: toCommandHook(value, read), defects: able, cacheSeconds }, now);
  };
}

function clientCredentials(now: () => Date): Reader<(client: string) => WishSource> {
  return (value) => {
    const caller = map({
      ...callerFields,
      clientId: required(text),
      clientSecret: required(secret),
      scope: optional(text),
      parameters: withDefault(record(text), {}),
    });
    const read = map({
      url: required(url),
      authentication: withDefault(oneOf(["basic", "post"]), "basic"),
      callers: required(list(caller)),
      timeoutSeconds: withDefault(wholeNumber(1, 600), 30),
    })(value);
    if (read === invalid) return invalid;
    const { timeoutSeconds, callers, ...rest } = read;
    const timeoutMs = timeoutSeconds * 1_000;
    return (client) => createClientCredentialsSource({ ...rest, callers: callers.map(inRoom(client)), timeoutMs }, now);
  };
}
