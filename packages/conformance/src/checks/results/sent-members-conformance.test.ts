import { expect, test } from "vitest";
import { judge, VASCO_PATH, vascoCredential } from "../../../test/checks/exchange.ts";
import { sentMembersConformance } from "./sent-members-conformance.ts";

const change = (body: object, received: object) => ({
  method: "PATCH",
  body,
  received: { ...vascoCredential, ...received },
});

test.each([
  ["a member as it was sent", change({ stateName: "active" }, {}), "right"],
  ["another value", change({ stateName: "locked" }, {}), "stateName as it was sent | another stateName"],
  [
    "a text that was trimmed",
    change({ modificationComment: " a " }, { modificationComment: "a" }),
    "modificationComment as it was sent | another modificationComment",
  ],
  ["no value", change({ modificationComment: "a" }, {}), "modificationComment as it was sent | no modificationComment"],
  ["an empty text that cleared a member", change({ modificationComment: "" }, {}), "right"],
  ["a member that no response has, such as one that is writeOnly", change({ secret: "hidden" }, {}), "right"],
  ["the version, which is a condition", change({ version: "2" }, {}), "right"],
  ["the ID of the path", { received: vascoCredential }, "right"],
  [
    "the ID of another credential",
    { path: VASCO_PATH.replace("vasco-123", "vasco-456"), received: vascoCredential },
    "extId as it was sent | another extId",
  ],
  [
    "an ID that is escaped in the path",
    { path: VASCO_PATH.replace("vasco-123", "%76asco-123"), received: vascoCredential },
    "right",
  ],
  ["the body of a read, which is ignored", { body: { stateName: "locked" }, received: vascoCredential }, "right"],
  ["an error response", { ...change({ stateName: "locked" }, {}), status: 422 }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(sentMembersConformance, exchange)).toBe(expected);
});
