import { describe, expect, test } from "vitest";
import { createLog } from "./log.ts";

function write(line: object) {
  const lines: string[] = [];
  createLog("info", { write: (text) => void lines.push(text) }).info(line, "event");
  return JSON.parse(lines.join(""));
}

test("a line has its level, its time, the process, what was said, and what it is about", () => {
  const line = write({ status: 200, target: { extId: "vasco-123" }, errors: [{ code: "errors.noRecord" }] });
  expect(line).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/),
    pid: process.pid,
    status: 200,
    target: { extId: "vasco-123" },
    errors: [{ code: "errors.noRecord" }],
    msg: "event",
  });
});

describe("what is named like a secret is blanked:", () => {
  test.each(["authorization", "token", "msisdn", "signerCert", "vascoTokens", "data", "body", "headers"])(
    "%s",
    (name) => {
      const line = write({ [name]: { deep: "s3cret" }, request: { [name]: "s3cret", method: "PATCH" } });
      expect(line).toMatchObject({ [name]: "[secret]", request: { [name]: "[secret]", method: "PATCH" } });
      expect(JSON.stringify(line)).not.toContain("s3cret");
    },
  );
});

test("an error is logged with its scrubbed message and stack and the message of its cause, and without its other members", () => {
  const cause = new TypeError("no response for +41791234567");
  const error = Object.assign(new Error("Bearer abc.def failed", { cause }), { response: "s3cret" });
  const { err } = write({ err: error });
  expect(err).toMatchObject({
    type: "Error",
    message: "Bearer [token] failed",
    cause: "TypeError: no response for [number]",
  });
  expect(err.stack).toContain("log.test.ts");
  expect(JSON.stringify(err)).not.toMatch(/abc\.def|41791234567|s3cret/);
});
