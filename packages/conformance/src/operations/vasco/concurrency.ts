/** Creations of VASCO credentials at the same time. */
import { expectError } from "../../expect/expect-error.ts";
import type { Case } from "../../model/case.ts";
import { newVascoExtId, tokenData } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { expectOneSuccess } from "../shared/races.ts";
import { expectUnchanged, readVasco, toFound } from "./credential.ts";

const PARALLEL = 8;

export const creationRace: Case = defineCase("createVascoCredential", "concurrency", {
  name: "one-external-id",
  title: `${PARALLEL} creations with one external ID at the same time: one is 201, the others are 422, and the first is what is stored`,
  rule: { decision: "creations" },
  covers: { status: 422, code: "errors.vascoExists" },
  run: async (context) => {
    const { clientExtId } = context.data;
    const extId = await newVascoExtId(context);
    const exchanges = await Promise.all(
      Array.from({ length: PARALLEL }, (_, index) => {
        const body = { extId, vascoTokens: [{ authMode: "RO", data: tokenData(context, index) }] };
        return context.call("createVascoCredential", { path: { clientExtId }, body });
      }),
    );
    const winner = expectOneSuccess(exchanges, 201, (other) =>
      expectError(other, "errors.vascoExists", { pointer: "/extId" }),
    );
    expectUnchanged(await readVasco(context, { clientExtId, extId }), toFound(context, winner, 201));
  },
});
