import { describe, expect, test } from "vitest";
import { readPreferences } from "./read-preferences.ts";

const read = (header: string) => readPreferences(header, "updateMobileSignature");

describe("applied", () => {
  test("code: the first example of the status", () => {
    expect(read("code=503")).toMatchObject({
      response: { status: 503, example: "storeUnreachable" },
      applied: "code=503",
    });
  });

  test.each(["stale version", "staleMobileSignature", "stale mobile signature", "STALE-mobile_signature"])(
    "example: %s",
    (example) => {
      expect(read(`example=${example}`)).toMatchObject({ response: { status: 409 }, ignored: [] });
    },
  );

  test("code and example, when the status has it", () => {
    const applied = 'code=404, example="unknown user"';
    expect(read('example="unknown user", code=404')).toMatchObject({ response: { example: "unknownUser" }, applied });
  });

  test.each([
    ["2", 2_000],
    ["0.25", 250],
    ["0", 0],
    ["60", 60_000],
  ])("wait=%s seconds", (wait, delayMs) => {
    expect(read(`wait=${wait}`)).toEqual({ delayMs, applied: `wait=${wait}`, ignored: [] });
  });

  test.each(["61", "86400", "999999999999999"])(
    "wait=%s becomes 60 seconds, and Preference-Applied says so",
    (wait) => {
      expect(read(`wait=${wait}`)).toMatchObject({ delayMs: 60_000, applied: "wait=60" });
    },
  );
});

describe("ignored, with what it could be", () => {
  test("a status that is not declared", () => {
    const { applied, ignored, response } = read("code=418");
    expect([applied, response]).toEqual(["", undefined]);
    expect(ignored).toMatchObject([{ preference: "code", reason: "not a declared status of updateMobileSignature" }]);
    expect(ignored[0]?.known).toContain(409);
  });

  test("an example of another operation or status", () => {
    expect(read("example=unknown vasco credential").response).toBeUndefined();
    const other = read("code=404, example=stale version");
    expect(other).toMatchObject({ response: { status: 404, example: "unknownClient" }, applied: "code=404" });
    expect(other.ignored).toMatchObject([
      {
        preference: "example",
        reason: "not an example of updateMobileSignature 404",
        known: expect.arrayContaining(["unknownUser"]),
      },
    ]);
  });

  test.each(["-1", "1e9", "0x10", "1.2345", "", "Infinity", "9".repeat(16)])("wait=%s", (wait) => {
    expect(read(`wait=${wait}`)).toMatchObject({ delayMs: 0, applied: "", ignored: [{ preference: "wait" }] });
  });

  test("a preference with another name, whose text is not repeated", () => {
    const { ignored } = read("respond-async, secret-of-the-caller=1");
    expect(ignored).toEqual([
      { preference: "(unknown)", reason: "not a preference of the stand-in", known: ["code", "example", "wait"] },
    ]);
  });

  test("names of Object.prototype", () => {
    expect(read("constructor=1, code=constructor, example=toString").response).toBeUndefined();
  });
});
