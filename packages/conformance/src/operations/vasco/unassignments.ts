/** What the unassignment of a VASCO credential changes, once and again. */
import { expectSame } from "../../expect/expect-response.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import { defineCase } from "../shared/define-case.ts";
import { nextSecond } from "../shared/next-second.ts";
import { itemsOf, MAX_LIMIT, readAllPages } from "../shared/pages.ts";
import { expectChanged, expectUnchanged, type Found, readVasco, toFound, type VascoPath } from "./credential.ts";

const withoutUser = {
  userExtId: undefined,
  stateName: "initial",
  stateChangeReason: "changed-by-admin",
  stateChangeDetail: undefined,
};

/** 200 for a credential without a user: it stays as it is. */
export const unassignedAlready: Case = defineCase("unassignVascoCredential", "statuses", {
  name: "200-without-user",
  title: "200: a credential without a user stays as it is, in any state",
  rule: { operation: "unassignVascoCredential", status: 200 },
  covers: { status: 200 },
  run: async (context) => {
    for (const state of ["initial", "active", "fail-locked", "archived"] as const) {
      const path = await context.data.vascoCredential({ assigned: false, state });
      const before = await readVasco(context, path);
      if (state === "active") await nextSecond();
      expectUnchanged(await unassign(context, path), before);
      expectUnchanged(await readVasco(context, path), before);
    }
  },
});

/**
 * Part of the group `concurrency`, and the only case that takes a user away: most configurations have few credentials with a
 * user, and other cases need them.
 */
export const userRemovedOnce: Case = defineCase("unassignVascoCredential", "concurrency", {
  name: "user-removed-once",
  title: "200 for unassignments at the same time: the user is removed once, the state is initial, and the rest stays",
  rule: { operation: "unassignVascoCredential" },
  covers: { status: 200 },
  run: async (context) => {
    const path = await context.data.vascoCredential({ assigned: true, state: "active" });
    const before = await readVasco(context, path);
    const user = String(before.members.userExtId);
    expectSame("whether the user has it", await isListed(context, path, user), true, before.exchange);
    const all = await Promise.all(Array.from({ length: PARALLEL }, () => unassign(context, path)));
    for (const each of all) expectChanged(each, before, withoutUser);
    const after = await readVasco(context, path);
    expectChanged(after, before, withoutUser);
    expectSame("whether the user has it", await isListed(context, path, user), false, after.exchange);
    expectUnchanged(await unassign(context, path), after);
  },
});

const PARALLEL = 8;

async function unassign(context: CaseContext, path: VascoPath): Promise<Found> {
  return toFound(context, await context.call("unassignVascoCredential", { path }));
}

/** Whether the credentials of the user have this one. */
async function isListed(context: CaseContext, { clientExtId, extId }: VascoPath, userExtId: string): Promise<boolean> {
  const path = { clientExtId, extId: userExtId };
  const pages = await readAllPages((query) => context.call("listUserCredentials", { path, query }), {
    limit: MAX_LIMIT,
  });
  return itemsOf(pages).some((item) => item.type === "Vasco" && item.extId === extId);
}
