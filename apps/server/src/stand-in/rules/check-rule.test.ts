import { describe, expect, test } from "vitest";
import { findRuleFaults } from "./check-rule.ts";

describe("a rule is right", () => {
  test.each([
    [{ status: 503 }],
    [{ operation: "updateMobileSignature", status: 409, example: "stale version", count: 2, share: 0.5, seed: 7 }],
    [{ operation: "updateMobileSignature", example: "unknownUser", path: { userExtId: "user-123" }, id: "a-B_1" }],
    [{ status: 503, headers: { "retry-after": "0" } }],
    [{ status: 401, headers: { "WWW-Authenticate": null } }],
    [{ delayMs: 0 }],
    [{ delayMs: 60_000 }],
    [{ delayMs: { uniform: { min: 0, max: 0 } } }],
    [{ delayMs: { lognormal: { median: 20, p99: 200 } }, drop: "after" }],
    [{ truncate: true, status: 200 }],
  ])("%j", (rule) => {
    expect(findRuleFaults(rule)).toEqual([]);
  });
});

describe("what is wrong with a rule, with a pointer and what is allowed:", () => {
  test.each<[unknown, string, RegExp]>([
    [null, "", /object/],
    [[], "", /object/],
    [{}, "", /does nothing/],
    [{ truncate: false, count: 1 }, "", /does nothing/],
    [{ statuss: 503 }, "/statuss", /It has id, operation,/],
    [{ "a/b~c": 1 }, "/a~1b~0c", /no such member/],
    [{ constructor: 1 }, "/constructor", /no such member/],
    [{ id: "a b", status: 503 }, "/id", /1 to 60 letters/],
    [{ operation: "lockPhone", status: 503 }, "/operation", /updateMobileSignature/],
    [{ status: 418 }, "/status", /Use 200, 201, 204, 400/],
    [{ operation: "getMobileSignature", status: 409 }, "/status", /getMobileSignature. Use 200, 400, 401/],
    [
      { operation: "updateMobileSignature", status: 404, example: "stale version" },
      "/example",
      /with 404. Use unknownClient/,
    ],
    [{ example: "nonsense" }, "/example", /any operation. Use/],
    [{ status: "503" }, "/status", /whole number/],
    [{ status: 503, count: 0 }, "/count", /from 1 to 1000000/],
    [{ status: 503, count: 1.5 }, "/count", /whole number/],
    [{ status: 503, share: 0 }, "/share", /above 0, up to 1/],
    [{ status: 503, share: 1.1 }, "/share", /above 0, up to 1/],
    [{ status: 503, seed: -1 }, "/seed", /4294967295/],
    [{ status: 503, path: { user: "x" } }, "/path/user", /Use clientExtId, userExtId, extId/],
    [{ status: 503, path: { userExtId: 1 } }, "/path/userExtId", /text/],
    [{ status: 503, headers: { "X-Mine": "1" } }, "/headers/X-Mine", /It declares Retry-After/],
    [
      { status: 503, headers: { "Retry-After": "0\r\nSet-Cookie: a" } },
      "/headers/Retry-After",
      /text that a header can hold/,
    ],
    [{ headers: { "Retry-After": "0" }, delayMs: 1 }, "/headers", /need a status/],
    [{ delayMs: 60_001 }, "/delayMs", /from 0 to 60000, /],
    [{ delayMs: -1 }, "/delayMs", /from 0 to 60000/],
    [{ delayMs: "200" }, "/delayMs", /uniform/],
    [{ delayMs: { normal: { mean: 1 } } }, "/delayMs", /lognormal/],
    [{ delayMs: { uniform: { min: 1 } } }, "/delayMs/uniform/max", /number/],
    [{ delayMs: { uniform: { min: 2, max: 1 } } }, "/delayMs/uniform/max", /less than min/],
    [{ delayMs: { uniform: { min: 1, max: 2, mean: 3 } } }, "/delayMs/uniform/mean", /min and max only/],
    [{ delayMs: { lognormal: { median: 0, p99: 1 } } }, "/delayMs/lognormal/median", /from 1/],
    [{ drop: "always" }, "/drop", /before, after/],
    [{ drop: "before", status: 503 }, "/drop", /no response/],
    [{ drop: "after", truncate: true }, "/drop", /no response/],
    [{ truncate: "half" }, "/truncate", /true or false/],
  ])("%j at %s", (rule, pointer, message) => {
    expect(findRuleFaults(rule)).toEqual([{ pointer, message: expect.stringMatching(message) }]);
  });

  test("all of it at once", () => {
    expect(findRuleFaults({ status: 1, count: 0, drop: 1 }).map(({ pointer }) => pointer)).toEqual([
      "/count",
      "/status",
      "/drop",
    ]);
  });
});
