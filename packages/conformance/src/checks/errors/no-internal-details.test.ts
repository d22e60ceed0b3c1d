import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { noInternalDetails } from "./no-internal-details.ts";

test.each([
  ["JavaScript", "TypeError: x\n    at read (/srv/app/read.js:10:5)"],
  ["JavaScript", "at file:///srv/app/read.js:10:5"],
  ["Java", "at com.example.Store.read(Store.java:42)"],
  ["Java", "java.lang.NullPointerException"],
  [".NET", "at Store.Read(String id) in C:\\src\\Store.cs:line 42"],
  ["Python", "Traceback (most recent call last):"],
  ["Go", "goroutine 17 [running]:"],
  ["database", "SQLSTATE[23505]: Unique violation"],
  ["database", 'ERROR: syntax error at or near "SELEC"'],
  ["path", "cannot open /var/lib/credentials/data.sqlite"],
])("%s: %s", (what, message) => {
  const received = { errors: [{ code: "errors.fatalError", message }] };
  expect(judge(noInternalDetails, { status: 500, received })).toMatch(`no internal details | a body with a `);
  expect(judge(noInternalDetails, { status: 500, received })).toContain(what);
});

test.each([
  ["An internal error occurred."],
  ["/vascoTokens/0/data must match at most 4096 characters: see /nevisidm/api/core/v1/client-123/vasco"],
  ["The user user-123 of client client-123 does not exist."],
])("not: %s", (message) => {
  expect(judge(noInternalDetails, { status: 404, received: { errors: [{ code: "errors.noRecord", message }] } })).toBe(
    "right",
  );
});

test("a success can have any text", () => {
  expect(judge(noInternalDetails, { received: { modificationComment: "java.lang.Exception" } })).toBe("does not apply");
});
