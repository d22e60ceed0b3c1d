/** The time of the last change. */
import { expectSame, expectThat } from "../../../expect/expect-response.ts";
import type { Case } from "../../../model/case.ts";
import { defineCase } from "../define-case.ts";
import { nextSecond } from "../next-second.ts";
import { type Changeable, changedCredential, readCredential } from "./changeable.ts";

/** Part of the group `updates`: `lastModified` when seconds pass between two requests. */
export function timeOfLastChange({ id, open }: Changeable): Case {
  return defineCase(id, "updates", {
    name: "time-of-last-change",
    title: "lastModified moves on with a change, and only with a change; created stays",
    rule: { decision: "one-step-per-change" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const modificationComment = `Conformance ${context.seed}`;
      const first = await credential.change({ modificationComment });
      const before = changedCredential(first);
      await nextSecond();
      const repeated = await credential.change({ modificationComment });
      const rule = { decision: "unchanged-credentials" };
      const { lastModified } = changedCredential(repeated);
      expectSame("lastModified", lastModified, before.lastModified, repeated, { earlier: [first], rule });
      const { lastModified: read } = await readCredential(credential);
      expectSame("lastModified in a read", read, before.lastModified, repeated, { earlier: [first], rule });
      const second = await credential.change({ modificationComment: `${modificationComment}, again` });
      const after = changedCredential(second);
      expectThat(
        Date.parse(String(after.lastModified)) > Date.parse(String(before.lastModified)),
        `lastModified after ${String(before.lastModified)}`,
        `lastModified ${String(after.lastModified)}`,
        second,
        { earlier: [first] },
      );
      expectSame("created", after.created, before.created, second, { earlier: [first] });
    },
  });
}
