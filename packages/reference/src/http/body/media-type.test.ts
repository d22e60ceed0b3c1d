import { expect, test } from "vitest";
import { isAcceptedMediaType } from "./media-type.ts";

const json = ["application/json"];

test.each([
  "application/json",
  "Application/JSON",
  "application/json;charset=utf-8",
  "application/json; charset=UTF-8",
  'application/json ; Charset="Utf-8"',
  "application/json;",
  "application/json;;",
  'application/json; profile="a;b\\"c"; charset=utf-8',
  "application/json\t;\tcharset=utf-8",
  'application/json; a=";charset=utf-16"; charset=utf-8; b=";a=x"',
])("accepts %j", (header) => {
  expect(isAcceptedMediaType(header, json)).toBe(true);
});

test.each([
  undefined,
  "",
  "text/plain",
  "application/xml",
  "application/vnd.api+json",
  "application/merge-patch+json",
  "application/jsonp",
  "application/json/x",
  "application /json",
  "json",
  "*/*",
  "text/plain; application/json",
  "application/json; charset=utf-16",
  "application/json; charset=iso-8859-1",
  "application/json; charset=utf-8x",
  "application/json; charset",
  "application/json; charset=",
  "application/json; =utf-8",
  "application/json; charset =utf-8",
  'application/json; charset="utf-8',
  'application/json; charset="utf-8"x',
  "application/json charset=utf-8",
  "application/json, application/json",
  "application/json; a=b, text/plain",
  "application/json;charset=utf-8;charset=utf-16",
  "application/json;charset=utf-8;charset=utf-8",
  'application/json; charset=utf-8;; Charset="utf-8"',
  "application/json; a=b; A=b",
])("does not accept %j", (header) => {
  expect(isAcceptedMediaType(header, json)).toBe(false);
});

test.each([
  `application/json${";".repeat(300_000)}x`,
  `application/json;${" ".repeat(300_000)}x`,
  `${"a".repeat(300_000)}/`,
])("does not hang on a hostile header, as a quadratic search would", (header) => {
  expect(isAcceptedMediaType(header, json)).toBe(false);
});
