import { expect, test } from "vitest";
import { errorsOf, judge, VASCO_LIST_PATH } from "../../../test/checks/exchange.ts";
import { positiveDataAcceptance } from "./positive-data-acceptance.ts";

const patch = { method: "PATCH", status: 422, body: { stateName: "active" } };
const expected = "no error of the request, because it is valid";
const dots = { extId: "..", vascoTokens: [{ authMode: "RO", data: "QUJDRA==" }] };
const at = (code: string, pointer: string) => ({ errors: [{ code, message: "m", pointer }] });

test.each([
  [
    "a valid member",
    { ...patch, received: at("errors.invalidData", "/stateName") },
    `${expected} | status 422 with errors.invalidData at /stateName`,
  ],
  [
    "a valid media type",
    { ...patch, status: 415, received: errorsOf("errors.unsupportedMediaType") },
    `${expected} | status 415 with errors.unsupportedMediaType`,
  ],
  [
    "valid JSON",
    { ...patch, status: 400, received: errorsOf("errors.malformedRequest") },
    `${expected} | status 400 with errors.malformedRequest`,
  ],
  [
    "a body that is small enough",
    { ...patch, status: 413, received: errorsOf("errors.requestTooLarge") },
    `${expected} | status 413 with errors.requestTooLarge`,
  ],
  [
    "a read",
    { status: 400, received: errorsOf("errors.malformedRequest") },
    `${expected} | status 400 with errors.malformedRequest`,
  ],
])("%s is not rejected as invalid", (_title, exchange, found) => {
  expect(judge(positiveDataAcceptance, exchange)).toBe(found);
});

test.each([
  ["a business rule can reject it", { ...patch, received: errorsOf("errors.policyViolation") }, "right"],
  ["so can the content of a certificate", { ...patch, received: at("errors.invalidData", "/signerCert") }, "right"],
  [
    "so can an external ID that no URL can have",
    { method: "POST", path: VASCO_LIST_PATH, status: 422, body: dots, received: at("errors.invalidData", "/extId") },
    "right",
  ],
  ["success", { ...patch, status: 200 }, "right"],
  [
    "an invalid request",
    { ...patch, body: { stateName: "open" }, received: errorsOf("errors.invalidData") },
    "does not apply",
  ],
  ["a path that no operation has", { path: "/none", status: 404 }, "does not apply"],
])("%s", (_title, exchange, found) => {
  expect(judge(positiveDataAcceptance, exchange)).toBe(found);
});
