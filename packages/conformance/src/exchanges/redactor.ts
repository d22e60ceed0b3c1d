import type { Header } from "../model/exchange.ts";

/** Texts shorter than that are no secrets; replacing them would garble reports. */
const MIN_SECRET_LENGTH = 4;

/** What looks like a signed token is a secret, even when no configuration says so. */
const SIGNED_TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** Remembers secrets and removes them from everything that a report shows. */
export interface Redactor {
  readonly remember: (secret: string) => void;
  /** Replaces every secret, also where JSON, a URL or Base64 encodes it, by `[redacted]`. */
  readonly redact: (text: string) => string;
  /** The same for a header; of `Authorization` and other credentials only the scheme stays. */
  readonly redactHeader: (header: Header) => Header;
}

const CREDENTIAL_HEADERS = new Set(["authorization", "proxy-authorization", "cookie", "set-cookie"]);

export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let longestFirst: readonly string[] = [];
  const redact = (text: string) =>
    longestFirst
      .reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text)
      .replace(SIGNED_TOKEN, "[redacted]")
      .replace(PRIVATE_KEY, "[redacted]");
  return {
    remember: (secret) => {
      if (secret.length < MIN_SECRET_LENGTH || secrets.has(secret)) return;
      for (const form of formsOf(secret)) secrets.add(form);
      longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    },
    redact,
    redactHeader: ([name, value]) => {
      if (!CREDENTIAL_HEADERS.has(name.toLowerCase())) return [name, redact(value)];
      const scheme = /^(Bearer|Basic|DPoP|Digest) /i.exec(value)?.[0] ?? "";
      return [name, `${scheme}[redacted]`];
    },
  };
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    bytes.toString("base64"),
    bytes.toString("base64url"),
  ];
}
