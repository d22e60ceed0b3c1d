import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { everyKind, toFailed, toReport, toResult } from "../../../test/report/sample-report.ts";
import { hasColours } from "./paint.ts";
import { renderConsole } from "./render-console.ts";

const plain = { colours: false, files: [] };

test("the failures come first, each with all that is needed to understand and repeat it", () => {
  const text = renderConsole(toReport([toFailed("update-mobile-signature/statuses/stale-version")]), plain);
  expect(text).toBe(`1 failure

✗ update-mobile-signature/statuses/stale-version
  409 when the version is stale

  expected  status 409 with code errors.pessimisticLockingFailure
  received  status 500
  rule      another page of the vendor (V), spec/operations/update-mobile-signature/operation.yaml:61
            The version in the request is not the current one. Nothing changed.

  curl -i -X PATCH http://server.test/users/1/mobile-signature \\
    -d '{"version":6}'

  HTTP 500
  content-type: application/json

  {"errors":[{"code":"errors.internal"}]}

  repeat    conformance http://server.test --only update-mobile-signature/statuses/stale-version --seed 7

operation              passed  failed
updateMobileSignature       0       1

151 of 210 declared statuses, codes and permissions covered
http://server.test: does not conform (contract 1.2.0, seed 7, 12.3 s)
`);
});

test("what is no failure is listed by its kind, and skips by their reasons", () => {
  const text = renderConsole(everyKind, plain);
  const tail = text.slice(text.indexOf("1 error:"));
  expect(tail).toBe(`1 error: the kit could not tell
  1  NoResponse: read ECONNRESET
     update-mobile-signature/statuses/broken

1 unexpected pass: remove it from knownFailures
  update-mobile-signature/statuses/surprise  ticket 14

1 known failure
  update-mobile-signature/statuses/known  ticket 13 (until 2027-10-31)

1 waived failure
  update-mobile-signature/statuses/waived  strict-json

3 skipped
  2  No configuration supplies tokens (--config)
  1  A read-only run sends no PATCH

3 verdicts changed since the earlier report
  pass → fail     update-mobile-signature/statuses/stale-version
  fail → pass     update-mobile-signature/statuses/success
  pass → absent   update-mobile-signature/statuses/gone

operation              passed  failed  accepted  errors  skipped
updateMobileSignature       2       2         2       1        2
getVascoCredential          0       0         0       0        1
no single operation         1       0         0       0        0
total                       3       2         2       1        3

151 of 210 declared statuses, codes and permissions covered
http://server.test: does not conform (contract 1.2.0, seed 7, 12.3 s)
`);
});

test("an expired known failure is a failure, and says why it is one now", () => {
  expect(renderConsole(everyKind, plain)).toContain("known     until 2026-10-31, which is over: ticket 12");
});

test("hundreds of failures take a bounded number of lines, which say how many more there are and where", () => {
  const failures = Array.from({ length: 1_200 }, (_, index) =>
    toFailed(`update-mobile-signature/statuses/case-${index}`, {}, { received: `status ${index % 600}` }),
  );
  const errors = Array.from({ length: 500 }, (_, index) =>
    toResult(`update-mobile-signature/statuses/error-${index}`, { verdict: "error", reason: `reason ${index % 100}` }),
  );
  const changes = failures.map(({ id }) => ({ id, before: "pass" as const, now: "fail" as const }));
  const text = renderConsole(toReport([...failures, ...errors], { changes }), plain);
  expect(text.split("\n").length).toBeLessThan(450);
  expect(text).toContain("1,200 failures in 600 groups");
  expect(text).toContain(
    "550 more groups, and all requests and responses, are in a file that you write with --report html=<file>",
  );
  expect(text).toContain("and 80 more reasons");
  expect(text).toContain("and 1,180 more cases");
  expect(renderConsole(toReport(failures), { ...plain, files: ["report.html"] })).toContain(
    "and all requests and responses, are in report.html",
  );
});

test("failures that break one rule with one result are shown once, with the other cases", () => {
  const failures = ["a", "b", "c", "d", "e", "f"].map((name) => toFailed(`update-mobile-signature/statuses/${name}`));
  const other = toFailed("update-mobile-signature/statuses/g", {}, { received: "status 200" });
  const text = renderConsole(toReport([...failures, other]), plain);
  expect(text).toContain("7 failures in 2 groups\n");
  expect(text.match(/^✗/gm)).toHaveLength(2);
  expect(text).toContain(`
  same in   5 other cases
            update-mobile-signature/statuses/b
            update-mobile-signature/statuses/c
            update-mobile-signature/statuses/d
            and 2 more
`);
  expect(text).toContain("All requests and responses are in a file");
});

test("a long response is cut, and the last exchanges of many are shown", () => {
  const exchanges = Array.from({ length: 9 }, (_, index) => ({
    curl: `curl -i -X GET http://server.test/${index}`,
    response: Array.from({ length: 100 }, (_, line) => `line ${line}`).join("\n"),
  }));
  const text = renderConsole(toReport([toFailed("a/statuses/b", {}, { exchanges })]), plain);
  expect(text).toContain("(6 earlier exchanges left out)");
  expect(text).toContain("http://server.test/8");
  expect(text).not.toContain("http://server.test/5");
  expect(text).toContain("(70 more lines)");
});

test("nothing that a server sends reaches the terminal as a control character", () => {
  const hostile = "\u001b]0;title\u0007\u001b[2J\r\u202e\u0000<script>";
  const text = renderConsole(
    toReport([
      toFailed(
        "a/statuses/b",
        { title: hostile, rule: { source: "standard", name: hostile, text: hostile } },
        {
          expected: hostile,
          received: hostile,
          exchanges: [{ curl: hostile, response: hostile }],
          repeat: hostile,
        },
      ),
      toResult("a/statuses/c", { verdict: "error", reason: hostile }),
      toResult("a/statuses/d", { verdict: "skip", reason: hostile }),
      toResult("a/statuses/e", { operation: hostile, known: { reason: hostile, expired: false } }),
    ]),
    plain,
  );
  expect(text).not.toMatch(/[^\P{C}\n]/u);
  expect(text).toContain("\\u001b[2J");
});

test("colours add nothing but colours", () => {
  const coloured = renderConsole(everyKind, { colours: true, files: [] });
  expect(coloured).toContain("\u001b[");
  expect(stripVTControlCharacters(coloured)).toBe(renderConsole(everyKind, plain));
});

test("a comparison names both servers, and a report of traffic has neither a seed nor coverage", () => {
  const comparison = renderConsole(toReport([], { kind: "comparison", against: "http://other.test" }), plain);
  expect(renderConsole(toReport([toFailed("a/b/c")], { kind: "comparison" }), plain)).toContain("1 difference\n");
  expect(comparison).toContain("http://server.test and http://other.test: no difference (contract 1.2.0, seed 7,");
  const traffic = renderConsole(
    toReport([toFailed("a/checks/b", { covers: {} }, { repeat: "" })], { kind: "traffic" }),
    plain,
  );
  expect(traffic).toContain("does not conform (contract 1.2.0, 12.3 s)");
  expect(traffic).not.toMatch(/repeat|covered/);
});

test.each([
  [{ isTTY: true }, { TERM: "xterm" }, true],
  [{ isTTY: true }, { TERM: "xterm", NO_COLOR: "" }, true],
  [{ isTTY: true }, { TERM: "xterm", NO_COLOR: "1" }, false],
  [{ isTTY: true }, { TERM: "dumb" }, false],
  [{ isTTY: false }, { TERM: "xterm" }, false],
  [{}, {}, false],
])("%j with %j has colours: %s", (stream, environment, expected) => {
  expect(hasColours(stream, environment)).toBe(expected);
});
