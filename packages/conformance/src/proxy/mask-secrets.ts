import document from "@credential-api/contract/openapi.json" with { type: "json" };
import { isReference, resolveReference } from "@credential-api/openapi";
import { parseJson } from "../checks/read-response.ts";
import { isObject } from "../expect/read-json.ts";
import type { Exchange, Header } from "../model/exchange.ts";

const MASK = "[redacted]";

/** Names of headers, query parameters and members whose values are secrets in any API. */
const SECRET_NAME =
  /^(?:.*(?:password|passphrase|passwd|secret|credentials?|authorization|cookie|api-?_?key)|(?:access|refresh|id|x-auth)[-_]?token|token|otp|pin)$/i;

/** The schemas whose values the audit of a server must not have, either (decision audit-without-values). */
const SECRET_SCHEMAS: ReadonlySet<string> = new Set(["Msisdn", "SignerCert"]);

/** An exchange as a report may show it, and the secrets that it had. */
export interface MaskedExchange {
  readonly exchange: Exchange;
  /** They can be in other places, too: a message of an error, another header. */
  readonly secrets: readonly string[];
}

/**
 * Takes the secrets out of an exchange: the values of members that are `writeOnly`, passwords, a phone number, a certificate or
 * the data of a token in the contract, and of what has the name of a secret in a header, the query or a body. A body that is not
 * JSON is left out.
 */
export function maskSecrets({ request, response, ...rest }: Exchange): MaskedExchange {
  const secrets: string[] = [];
  const hide = (value: string) => {
    secrets.push(value);
    return MASK;
  };
  const headers = (each: readonly Header[]) => each.map((header) => maskHeader(header, hide));
  const { body } = request;
  const exchange = {
    ...rest,
    request: {
      ...request,
      path: maskQuery(request.path, hide),
      headers: headers(request.headers),
      ...(body === undefined ? {} : { body: maskBody(body, hide) }),
    },
    response: { ...response, headers: headers(response.headers), body: maskBody(response.body, hide) },
  };
  return { exchange, secrets };
}

/** Remembers a secret, and returns what is shown instead. */
type Hide = (value: string) => string;

/** The names of members that hold secrets, from the schemas of the contract. */
const secretMembers: ReadonlySet<string> = new Set(
  Object.entries(document.components.schemas).flatMap(([schema, { properties = {} }]: [string, SchemaNode]) =>
    Object.entries(properties).flatMap(([name, node]) => (isSecret(schema, name, node) ? [name] : [])),
  ),
);

interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly writeOnly?: boolean;
  readonly format?: string;
  readonly description?: string;
}

/** The contract says in words what is a secret, where it has no keyword for it. */
function isSecret(schema: string, name: string, member: SchemaNode): boolean {
  const target = isReference(member) ? member.$ref.split("/").at(-1) : undefined;
  const node = resolveReference<SchemaNode>(document, member);
  return (
    node.writeOnly === true ||
    node.format === "password" ||
    SECRET_SCHEMAS.has(target ?? schema) ||
    /\bis a secret\b/.test(node.description ?? "") ||
    SECRET_NAME.test(name)
  );
}

function maskHeader([name, value]: Header, hide: Hide): Header {
  if (!SECRET_NAME.test(name)) return [name, value];
  const [scheme = ""] = /^(?:Bearer|Basic|DPoP|Digest) +/i.exec(value) ?? [];
  return [name, `${scheme}${hide(value.slice(scheme.length))}`];
}

function maskQuery(path: string, hide: Hide): string {
  return path.replace(/([?&])([^=&#]*)=([^&#]*)/g, (whole, separator: string, name: string, value: string) =>
    SECRET_NAME.test(name) ? `${separator}${name}=${hide(value)}` : whole,
  );
}

function maskBody(body: Uint8Array, hide: Hide): Uint8Array {
  if (body.byteLength === 0) return body;
  const json = parseJson(body);
  if (json === undefined) return Buffer.from(`(${body.byteLength} bytes that are not JSON)`);
  return Buffer.from(JSON.stringify(maskValue(json.value, hide)));
}

function maskValue(value: unknown, hide: Hide): unknown {
  if (Array.isArray(value)) return value.map((item) => maskValue(item, hide));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const isHidden = secretMembers.has(name) || SECRET_NAME.test(name);
      const isLeaf = typeof member === "string" || typeof member === "number";
      return [name, isHidden && isLeaf ? hide(String(member)) : maskValue(member, hide)];
    }),
  );
}
