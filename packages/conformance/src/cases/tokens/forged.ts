import { Skipped } from "../../model/outcome.ts";

/** A token made from one that is valid. */
export interface ForgedToken {
  readonly name: string;
  readonly title: string;
  readonly forge: (valid: string) => string;
}

/** Tokens that keep the claims of a valid one, and lose what proves them (RFC 7515, RFC 8725 section 3.1). */
export const forgedTokens: readonly ForgedToken[] = [
  {
    name: "algorithm-none",
    title: "a token with the algorithm none and no signature",
    forge: (valid) => join({ alg: "none", typ: "JWT" }, partsOf(valid)[1], ""),
  },
  {
    name: "algorithm-none-mixed-case",
    title: "a token with the algorithm nOnE and no signature",
    forge: (valid) => join({ alg: "nOnE", typ: "JWT" }, partsOf(valid)[1], ""),
  },
  {
    name: "algorithm-none-signed",
    title: "a token with the algorithm none and the signature of another",
    forge: (valid) => join({ alg: "none", typ: "JWT" }, partsOf(valid)[1], partsOf(valid)[2]),
  },
  {
    name: "signature-removed",
    title: "a token without its signature",
    forge: (valid) => partsOf(valid).with(2, "").join("."),
  },
  {
    name: "signature-changed",
    title: "a token with another signature",
    forge: (valid) => {
      const [header, payload, signature] = partsOf(valid);
      return `${header}.${payload}.${flipFirst(signature)}`;
    },
  },
  {
    name: "claims-changed",
    title: "a token with other claims",
    forge: (valid) => {
      const [header, payload, signature] = partsOf(valid);
      return `${header}.${encode({ ...decode(payload), jti: "conformance" })}.${signature}`;
    },
  },
  { name: "cut", title: "a token that is cut off", forge: (valid) => valid.slice(0, -5) },
  { name: "twice", title: "a token that is there twice", forge: (valid) => `${valid} ${valid}` },
];

type Parts = [header: string, payload: string, signature: string];

/** The parts of a compact JWS. Throws `Skipped` for a token of another form: its signature cannot be changed. */
function partsOf(token: string): Parts {
  const [header, payload, signature, ...rest] = token.split(".");
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0) {
    throw new Skipped("The tokens of the configuration are no signed JWTs, so the kit cannot change one.");
  }
  return [header, payload, signature];
}

function join(header: object, payload: string, signature: string): string {
  return `${encode(header)}.${payload}.${signature}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(part: string): object {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    throw new Skipped(
      "The tokens of the configuration are no JWTs with readable claims, so the kit cannot change one.",
    );
  }
}

/** The first character carries six whole bits of the signature; the last one can carry unused bits. */
function flipFirst(signature: string): string {
  return `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
}
