import { createSecretKey, generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, describe, expect, test } from "vitest";
import { createFolder } from "../../test/config/create-folder.ts";
import { parseConfiguration, readConfiguration } from "./read-configuration.ts";

const { data, staticToken, parse, folder } = createFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const readExample = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");

describe("a configuration", () => {
  test("supplies tokens, data, known failures and waivers", async () => {
    const read = parse(
      staticToken,
      "data: { client: client-1, users: { withMobileSignature: [a, b] }, values: { one: x, many: [y, z] } }",
      'knownFailures: [{ case: "a/*", reason: later, until: "2027-01-31" }, { case: b, reason: never }]',
      "waive: [D]",
    );
    expect(await read.tokens.token({})).toBe("s3cret-token");
    await expect(read.tokens.token({ clients: ["client-2"] })).rejects.toThrow("data room client-2");
    expect(read.data.lanes).toBe(2);
    expect(read.knownFailures).toEqual([
      { case: "a/*", reason: "later", until: "2027-01-31" },
      { case: "b", reason: "never" },
    ]);
    expect(read.waive).toEqual(["D"]);
  });

  test("signs tokens with a secret, or with a private key in PEM or as a JSON Web Key", async () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    writeFileSync(join(folder, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
    const jwk = { ...privateKey.export({ format: "jwk" }), kid: "one" };
    writeFileSync(join(folder, "key.json"), JSON.stringify(jwk));
    const headers = [];
    for (const source of ["secret: { env: SECRET }", "key: { file: key.pem }", "key: { file: key.json }"]) {
      const token = await parse(`tokens: { sign: { ${source}, issuer: me } }`, data).tokens.token({});
      expect(decodeJwt(token)).toMatchObject({ iss: "me", clients: ["client-1"], exp: 600 });
      headers.push(decodeProtectedHeader(token));
    }
    expect(headers).toEqual([
      { alg: "HS256", typ: "JWT" },
      { alg: "ES256", typ: "JWT" },
      { alg: "ES256", typ: "JWT", kid: "one" },
    ]);
  });

  test("for the demo server is right, in the folder where it is", async () => {
    const examples = join(folder, "packages", "conformance", "examples");
    mkdirSync(join(folder, ".data"));
    writeFileSync(join(folder, ".data", "development-secret"), `${Buffer.alloc(32).toString("base64url")}\n`);
    const read = parseConfiguration(readExample("demo.yaml"), join(examples, "demo.yaml"), { environment: {} });
    const token = await read.tokens.token({});
    const rules = { issuer: "credential-api-development", audience: "credential-api-development" };
    await expect(jwtVerify(token, createSecretKey(Buffer.alloc(32)), rules)).resolves.toBeDefined();
    expect(read.data.lanes).toBe(1);
  });

  test("for a server of one's own is right", () => {
    const set = new Proxy<Record<string, string>>({}, { get: () => "a-value" });
    const read = parseConfiguration(readExample("own-server.yaml"), "own-server.yaml", { environment: set });
    expect(read.data.lanes).toBe(1);
    expect(read.knownFailures).toHaveLength(1);
  });

  test("that is missing is an error that says how to make one", () => {
    expect(() => readConfiguration(join(folder, "none.yaml"))).toThrow("ENOENT). conformance --init writes one");
  });
});
