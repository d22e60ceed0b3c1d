import { fullFormats } from "ajv-formats/dist/formats.js";
import { expect, test } from "vitest";
import { formats } from "./formats.ts";

const ajvs = fullFormats["date-time"] as { readonly validate: (text: string) => boolean };

test.each([
  "2026-01-12T08:15:00Z",
  "2026-01-12T08:15:00.123Z",
  "2026-01-31T23:59:59Z",
  "2028-02-29T00:00:00Z",
  "2026-12-31T23:59:60Z",
  "2026-01-12T08:15:00+01:00",
  "2026-01-12t08:15:00z",
])("%s is a date and time", (text) => {
  expect([formats["date-time"].validate(text), ajvs.validate(text)]).toEqual([true, true]);
});

test.each([
  "",
  "2026-01-12",
  "2026-02-29T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-00-10T00:00:00Z",
  "2026-13-10T00:00:00Z",
  "2026-01-00T00:00:00Z",
  "2026-01-12T24:00:00Z",
  "2026-01-12T08:60:00Z",
  "2026-01-12T08:15:60Z",
  "2026-01-12T08:15:00",
  "2026-01-12T08:15:00.Z",
  "2026-01-12T08:15:00Z\n",
  "x2026-01-12T08:15:00Z",
])("%j is none", (text) => {
  expect([formats["date-time"].validate(text), ajvs.validate(text)]).toEqual([false, false]);
});

test("the quick way says the same as ajv of every day of a leap year", () => {
  for (let month = 0; month <= 13; month += 1) {
    for (let day = 0; day <= 32; day += 1) {
      const text = `2028-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T10:20:30Z`;
      expect([text, formats["date-time"].validate(text)]).toEqual([text, ajvs.validate(text)]);
    }
  }
});

const ajvsUri = fullFormats.uri as (text: string) => boolean;

test("a URI is what it is for ajv", () => {
  const schemes = ["http://", "https://", "HTTP://", "urn:", "a+b://", "1a://", "http:/", "http:", "//", "://", ""];
  const hosts = [
    "mss.example.com",
    "",
    "127.0.0.1",
    "[::1]",
    "[::z]",
    "user@host",
    "h_st",
    "höst",
    "a b",
    "%zz",
    "%20",
    "-.~",
  ];
  const ports = ["", ":", ":80", ":x", ":80:80"];
  const rests = [
    "",
    "/",
    "/main",
    "//",
    "/a/B_c.~-/",
    "/ä",
    "/a b",
    "/%41",
    "/%4",
    "?q",
    "#f",
    "/a?b#c",
    "/[",
    "/\n",
    "\n",
  ];
  let accepted = 0;
  for (const scheme of schemes)
    for (const host of hosts)
      for (const port of ports)
        for (const rest of rests) {
          const text = scheme + host + port + rest;
          expect([text, formats.uri(text)]).toEqual([text, ajvsUri(text)]);
          if (formats.uri(text)) accepted += 1;
        }
  expect(accepted).toBeGreaterThan(1_000);
});
