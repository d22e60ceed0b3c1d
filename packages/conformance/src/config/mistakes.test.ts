import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createFolder } from "../../test/config/create-folder.ts";
import { ConfigurationError } from "./read-configuration.ts";

const { data, staticToken, parse, folder } = createFolder();
writeFileSync(join(folder, "empty"), "\n");
afterAll(() => rmSync(folder, { recursive: true }));

const variable = ["$", "{CLIENT}"].join("");

function problemsOf(...lines: readonly string[]): string {
  try {
    parse(...lines);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return String(error instanceof Error && error.message).replaceAll(`${folder}/`, "");
  }
  throw new Error("The configuration was read");
}

describe("each mistake is reported at its line, with what to do", () => {
  test.each<[string, readonly string[], string]>([
    ["no YAML", ["tokens: [", data], "conformance.yaml:"],
    [
      "an empty file",
      [""],
      "conformance.yaml:1:1: must be a map of tokens, data, faults, knownFailures, waive, compare, but is empty",
    ],
    ["missing members", ["{}"], "conformance.yaml:1:1: tokens is missing\nconformance.yaml:1:1: data is missing"],
    [
      "an unknown name",
      [staticToken, data, "know-failures: []"],
      "3:16: know-failures is unknown. Did you mean knownFailures?",
    ],
    ["an unknown name like no other", [staticToken, data, "xyzzy: 1"], "xyzzy is unknown. Known: tokens, data"],
    ["a name twice", [staticToken, data, data], "3:1: Map keys must be unique"],
    ["no source of tokens", ["tokens: {}", data], "1:9: tokens needs at least one of static, sign"],
    ["no client", [staticToken, "data: {}"], "2:7: data has no client"],
    [
      "a number for a text",
      [staticToken, "data: { client: 123 }"],
      "2:17: data.client must be a text, but is a number: put it in quotes",
    ],
    ["a long external id", [staticToken, `data: { client: ${"x".repeat(51)} }`], "at most 50 characters"],
    ["no value", [staticToken, "data:", "  client:"], "3:3: data.client must be a text, but is empty"],
    ["an empty text", [staticToken, 'data: { client: "" }'], "data.client must not be empty"],
    ["a list for a map", [staticToken, "data: []"], "data must be a map of client"],
    [
      "a text for a list",
      [staticToken, "data: { client: a, users: { withMobileSignature: u } }"],
      "withMobileSignature must be a list, but is a text",
    ],
    ["a user twice", [staticToken, "data: { client: a, users: { withMobileSignature: [u, v, u] } }"], "has u twice"],
    [
      "a user in both lists",
      [staticToken, "data: { client: a, users: { withMobileSignature: [u], withoutMobileSignature: [u] } }"],
      "data.users has u in both lists",
    ],
    [
      "a wrong choice",
      [staticToken, "data: { client: a, create: [mobileSignatur] }"],
      "data.create[0] must be mobileSignature, vascoCredential. Did you mean mobileSignature?",
    ],
    [
      "a variable in a text",
      [staticToken, `data: { client: '${variable}' }`],
      `has ${variable}, which nothing replaces. Write { env: CLIENT }`,
    ],
    [
      "a variable that is not set",
      [staticToken, "data: { client: { env: CLIENT } }"],
      "needs the environment variable CLIENT, which is not set",
    ],
    ["an empty variable", [staticToken, "data: { client: { env: EMPTY } }"], "EMPTY, which is empty"],
    [
      "a secret in the file",
      ["tokens: { static: [{ token: eyJhbGciOi }] }", data],
      "tokens.static[0].token must not be written here",
    ],
    [
      "a secret's file that is missing",
      ["tokens: { static: [{ token: { file: none } }] }", data],
      "none, which cannot be read (ENOENT)",
    ],
    [
      "a secret's file that is empty",
      ["tokens: { static: [{ token: { file: empty } }] }", data],
      "empty, which is empty",
    ],
    [
      "an unknown permission",
      ["tokens: { static: [{ token: { env: TOKEN }, permissions: [CredentialView] }] }", data],
      "tokens.static[0].permissions[0] must be AccessControl.",
    ],
    [
      "two keys",
      ["tokens: { sign: { secret: { env: SECRET }, key: { env: SECRET } } }", data],
      "tokens.sign needs either secret (HS256) or key",
    ],
    [
      "a short secret",
      ["tokens: { sign: { secret: { env: TOKEN } } }", data],
      "a secret of 12 bytes as text; HS256 needs 32 or more",
    ],
    ["no private key", ["tokens: { sign: { key: { env: TOKEN } } }", data], "a key that is no private key"],
    [
      "an algorithm of another key",
      ["tokens: { sign: { secret: { env: SECRET }, algorithm: RS256 } }", data],
      "the algorithm RS256, which does not fit its secret",
    ],
    [
      "a command as a text",
      ["tokens: { command: { command: get token } }", data],
      'must be a list, such as ["./make-user", "{kind}"]: no shell splits a text',
    ],
    ["an empty command", ["tokens: { command: { command: [] } }", data], "must begin with a program"],
    [
      "a long timeout",
      ["tokens: { command: { command: [x], timeoutSeconds: 601 } }", data],
      "must be a whole number from 1 to 600",
    ],
    [
      "no URL",
      ["tokens: { clientCredentials: { url: login, callers: [] } }", data],
      "must be a URL that begins with http:// or https://",
    ],
    [
      "a URL with a password",
      ["tokens: { clientCredentials: { url: 'https://a:b@c', callers: [] } }", data],
      "must not hold a user name or a password",
    ],
    [
      "a fault without an end",
      [staticToken, data, "faults: { broken: { start: { command: [x] } } }"],
      "faults.broken has no stop",
    ],
    [
      "a wrong date",
      [staticToken, data, 'knownFailures: [{ case: a, reason: b, until: "2027-02-30" }]'],
      "must be a date, such as 2027-01-31",
    ],
    [
      "a part that no response has",
      [staticToken, data, "compare: { ignore: ['items/*/extId'] }"],
      "compare.ignore[0] must be a pointer into a body, such as /items/*/extId, or the name of a header",
    ],
  ])("%s", (_, lines, message) => {
    expect(problemsOf(...lines)).toContain(message);
  });

  test("all at once, in the order of the file, and without a secret", () => {
    const problems = problemsOf(
      "data: { clients: a }",
      "tokens: { static: [{ token: s3cret-token }, { tokn: { env: TOKEN } }] }",
    );
    expect(
      problems
        .split("\n")
        .slice(1)
        .map((line) => line.replace(/^.*?:(\d+):.*?: /, "$1 ")),
    ).toEqual([
      "1 data has no client",
      "1 data.clients is unknown. Did you mean client?",
      "2 tokens.static[0].token must not be written here, because it is a secret. Write { env: NAME } or { file: path }",
      "2 tokens.static[1] has no token",
      "2 tokens.static[1].tokn is unknown. Did you mean token?",
    ]);
    expect(problems).not.toContain("s3cret");
  });
});
