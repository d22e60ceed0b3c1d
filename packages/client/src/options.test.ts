import { describe, expect, test } from "vitest";
import { toBaseUrl } from "./options.ts";

describe("baseUrl", () => {
  const error = new TypeError("baseUrl must be an absolute http(s) URL without user, query and fragment");

  test.each([
    ["https://idm.example.com", "https://idm.example.com"],
    ["https://idm.example.com/", "https://idm.example.com"],
    ["HTTPS://IDM.example.com:443/proxy//", "https://idm.example.com/proxy"],
    ["http://127.0.0.1:3000/a/../b", "http://127.0.0.1:3000/b"],
    [new URL("http://[::1]:3000/"), "http://[::1]:3000"],
  ])("%s is %s", (given, expected) => {
    expect(toBaseUrl(given)).toBe(expected);
  });

  test.each([
    "",
    "/api",
    "//idm.example.com",
    "idm.example.com",
    "localhost:3000",
    "ftp://idm.example.com",
    "file:///etc",
    "data:,x",
    "http://",
  ])("%j is not an absolute http or https URL", (given) => {
    expect(() => toBaseUrl(given)).toThrow(error);
  });

  test.each([
    "https://user:secret@idm.example.com",
    "https://:secret@x",
    "https://user@x",
    "https://x?secret",
    "https://x/#secret",
  ])("%s is rejected without repeating it", (given) => {
    expect(() => toBaseUrl(given)).toThrow(error);
  });
});
