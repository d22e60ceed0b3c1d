import { expect, it } from "vitest";
import { scriptedContext, toResponse } from "../../../test/cases/scripted-context.ts";
import { Failure } from "../../model/outcome.ts";
import { succeeds } from "./success.ts";

const subject = {
  id: "getMobileSignature",
  prepare: async () => ({
    request: { path: { clientExtId: "client-1", userExtId: "user-1" } },
    snapshot: async () => "nothing",
  }),
} as const;

it("a success is the case of its own status", async () => {
  const { id, covers, run } = succeeds(subject, "the signature");
  expect([id, covers]).toEqual(["get-mobile-signature/statuses/200", { status: 200 }]);
  await run(scriptedContext({ respond: () => toResponse(200) }));
});

it("a second status of success has a case of its own, which another success does not pass", async () => {
  const kept = succeeds(subject, "nothing", () => {}, 204);
  expect([kept.id, kept.covers]).toEqual(["get-mobile-signature/statuses/204", { status: 204 }]);
  await expect(kept.run(scriptedContext({ respond: () => toResponse(200) }))).rejects.toThrow(Failure);
});
