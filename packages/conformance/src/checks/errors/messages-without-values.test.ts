import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { messagesWithoutValues } from "./messages-without-values.ts";

const canary = "canary-4f1c9a";
const said = (message: string) => ({ errors: [{ code: "errors.invalidData", message }] });
const patch = {
  method: "PATCH",
  status: 422,
  body: { stateName: canary, modificationComment: { deep: ["a", canary] } },
};

test.each([
  [
    "a message with the value of a member",
    { ...patch, received: said(`/stateName: ${canary} is no state`) },
    "messages without a submitted value | a message with the value of /stateName",
  ],
  ["a message with the location alone", { ...patch, received: said("/stateName must be one of the states") }, "right"],
  [
    "a message with an external ID of the path",
    { ...patch, body: { policyExtId: "vasco-123" }, received: said("vasco-123 does not exist") },
    "does not apply",
  ],
  [
    "a message that a value is part of by chance",
    { ...patch, body: { stateName: "state" }, received: said("no such state") },
    "does not apply",
  ],
  [
    "a message with the allowed values, one of which was sent with a space",
    { ...patch, body: { stateName: " initial" }, received: said("/stateName must be one of: initial, active") },
    "right",
  ],
  [
    "a message with the allowed values, a part of one of which was sent",
    { ...patch, body: { stateName: "il-locked" }, received: said("/stateName must be one of: initial, fail-locked") },
    "right",
  ],
  ["a success", { ...patch, status: 200, received: { modificationComment: canary } }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(messagesWithoutValues, exchange)).toBe(expected);
});
