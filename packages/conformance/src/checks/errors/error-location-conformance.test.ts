import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { errorLocationConformance } from "./error-location-conformance.ts";

const patch = { method: "PATCH", status: 422, body: { stateName: "x", list: [{ a: 1 }] } };
const at = (location: object) => ({ errors: [{ code: "errors.invalidData", message: "m", ...location }] });

test.each([
  ["a member", { ...patch, received: at({ pointer: "/stateName" }) }, "right"],
  ["a member that is missing", { ...patch, received: at({ pointer: "/version" }) }, "right"],
  ["a member of an item", { ...patch, received: at({ pointer: "/list/0/b" }) }, "right"],
  ["the whole body", { ...patch, received: at({ pointer: "" }) }, "right"],
  [
    "a member of a text",
    { ...patch, received: at({ pointer: "/stateName/x" }) },
    'a location in the body of the request | the pointer "/stateName/x"',
  ],
  [
    "a location below a part of the request",
    { ...patch, received: at({ pointer: "/body/stateName" }) },
    'a location in the body of the request | the pointer "/body/stateName"',
  ],
  [
    "a pointer where there is no body",
    { status: 422, received: at({ pointer: "/stateName" }) },
    'no pointer, because the request has no JSON body | the pointer "/stateName"',
  ],
  ["a parameter", { status: 422, received: at({ parameter: "extId" }) }, "right"],
  [
    "a parameter that the operation does not have",
    { status: 422, received: at({ parameter: "userExtId" }) },
    "the parameter clientExtId or extId | the parameter userExtId",
  ],
  ["no location", { ...patch, received: at({}) }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(errorLocationConformance, exchange)).toBe(expected);
});
