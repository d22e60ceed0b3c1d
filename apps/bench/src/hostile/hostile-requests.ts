import type { OneRequest } from "../load/send.ts";

/** A request that a hostile caller makes to use more of the server than others do. */
export interface HostileCase {
  readonly name: string;
  /** The status of the response. */
  readonly status: number;
  /** Makes the request with that number; no two change the same thing. */
  readonly make: (token: string, number: number) => OneRequest;
}

const signature = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature";

const json = (token: string) => ({ authorization: `Bearer ${token}`, "content-type": "application/json" });

/** A PATCH with this body. */
function patch(body: string | ((number: number) => object)): HostileCase["make"] {
  return (token, number) => ({
    path: signature,
    headers: json(token),
    body: typeof body === "string" ? body : JSON.stringify(body(number)),
  });
}

/** A PATCH that changes nothing, with other headers. */
function withHeaders(headers: OneRequest["headers"]): HostileCase["make"] {
  return (token) => ({ path: signature, headers: { ...json(token), ...headers }, body: "{}" });
}

/** A PATCH with a token of its own. */
function withToken(makeToken: (token: string, number: number) => string): HostileCase["make"] {
  return (token, number) => ({ path: signature, headers: json(makeToken(token, number)), body: "{}" });
}

/** Policies whose expressions take exponential time in an engine that goes back. */
const hostilePolicies = {
  "(a+)+$": `${"a".repeat(49)}!`,
  "(a|a)*b": "a".repeat(50),
  "(a|aa)+$": `${"a".repeat(49)}!`,
  "([a-z]{0,9}){0,9}[0-9]": "a".repeat(50),
};

/** The lines of the policies. */
export const hostileRecords = Object.keys(hostilePolicies).map((expression, index) => ({
  kind: "policy",
  clientExtId: "client-123",
  extId: `hostile-${index}`,
  type: "MobileSignaturePolicy",
  isDefault: false,
  parameters: { "validation.msisdn.regex": expression },
}));

/** The request that all others are compared with: it changes an msisdn, which the expression of its policy allows. */
export const normalRequest: HostileCase = {
  name: "a normal change",
  status: 200,
  make: patch((number) => ({ msisdn: `+41${790_000_000 + number}` })),
};

/** All hostile requests, in groups of what they attack. */
export const hostileCases: readonly HostileCase[] = [
  ...Object.entries(hostilePolicies).map(([expression, msisdn], index) => ({
    name: `policy expression \`${expression.replaceAll("|", "\\|")}\``,
    status: 422,
    make: patch(() => ({ policyExtId: `hostile-${index}`, msisdn })),
  })),
  {
    name: "certificate: 3 kB of nested DER",
    status: 422,
    make: patch(() => ({ signerCert: toPem(nestedDer(2_900)) })),
  },
  { name: "certificate: 3 kB of one length", status: 422, make: patch(() => ({ signerCert: toPem(wideDer(2_900)) })) },
  { name: "certificate: 4 kB that is no PEM", status: 422, make: patch(() => ({ signerCert: almostPem(4_000) })) },
  { name: "token: 10 kB, wrong signature", status: 401, make: withToken((token, n) => longToken(token, n)) },
  { name: "token: 10 kB of dots", status: 401, make: withToken(() => ".".repeat(10_000)) },
  { name: "token: 10 kB of nested JSON as header", status: 401, make: withToken(() => nestedToken(3_700)) },
  {
    name: "token: `alg: none`",
    status: 401,
    make: withToken((token) => `${toBase64Url('{"alg":"none"}')}.${token.split(".")[1]}.`),
  },
  { name: "body: 64 kB of `[`", status: 400, make: patch("[".repeat(65_000)) },
  { name: "body: 64 kB of nested objects", status: 400, make: patch('{"a":'.repeat(13_000)) },
  { name: "body: 64 kB, one member 9,000 times", status: 400, make: patch(`{${'"a":1,'.repeat(9_000)}"a":1}`) },
  { name: "body: 64 kB of escapes", status: 422, make: patch(`{"msisdn":"${"\\u0061".repeat(10_500)}"}`) },
  { name: "body: 5,000 unknown members", status: 422, make: patch(unknownMembers(5_000)) },
  { name: "header of 15 kB", status: 200, make: withHeaders({ "x-long": "x".repeat(14_500) }) },
  { name: "400 headers", status: 200, make: withHeaders(Object.fromEntries(manyHeaders(400))) },
  {
    name: "media type of 14 kB",
    status: 415,
    make: withHeaders({ "content-type": `text/plain${"; a=b".repeat(2_800)}` }),
  },
  { name: "`Origin` of 14 kB", status: 200, make: withHeaders({ origin: `http://${"a.".repeat(7_000)}example.com` }) },
  { name: "`X-Request-Id` of 14 kB", status: 200, make: withHeaders({ "x-request-id": "x".repeat(14_000) }) },
  { name: "path of 14 kB", status: 404, make: (token) => ({ path: `/${"a/".repeat(7_000)}`, headers: json(token) }) },
  {
    name: "path with 4,600 escapes",
    status: 422,
    make: (token) => ({ path: signature.replace("user-123", "%41".repeat(4_600)), headers: json(token), body: "{}" }),
  },
  {
    name: "query with 3,500 parameters",
    status: 200,
    make: (token) => ({
      method: "GET",
      path: `/nevisidm/api/core/v1/client-123/vasco?${"a=1&".repeat(3_500)}limit=1`,
      headers: json(token),
    }),
  },
];

function toPem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

/** SEQUENCE in SEQUENCE, as deep as the bytes allow. */
function nestedDer(length: number): Buffer {
  let der = Buffer.alloc(0);
  while (der.length + 4 <= length) {
    const head = der.length < 0x80 ? [0x30, der.length] : [0x30, 0x82, der.length >> 8, der.length & 0xff];
    der = Buffer.concat([Buffer.from(head), der]);
  }
  return der;
}

/** One SEQUENCE of very many empty ones. */
function wideDer(length: number): Buffer {
  const content = Buffer.alloc(length - 4, Buffer.from([0x30, 0x00]));
  return Buffer.concat([Buffer.from([0x30, 0x82, content.length >> 8, content.length & 0xff]), content]);
}

function almostPem(length: number): string {
  const begin = "-----BEGIN CERTIFICATE-----\n";
  return `${begin}${"A\n".repeat((length - begin.length) >> 1)}`;
}

/** The caller's own token with a longer payload, so its signature is wrong. */
function longToken(token: string, number: number): string {
  const [header = "", , signature = ""] = token.split(".");
  const payload = toBase64Url(JSON.stringify({ sub: `attacker-${number}`, permissions: ["x".repeat(7_300)] }));
  return `${header}.${payload}.${signature}`;
}

function nestedToken(depth: number): string {
  return `${toBase64Url(`{"alg":${"[".repeat(depth)}${"]".repeat(depth)}}`)}.e30.AA`;
}

function toBase64Url(text: string): string {
  return Buffer.from(text).toString("base64url");
}

function unknownMembers(count: number): string {
  return JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, 1])));
}

function manyHeaders(count: number): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`x-${index}`, "x".repeat(20)]);
}
