/** The policy that a change names. */
import { expectError } from "../../../expect/expect-error.ts";
import { expectSame } from "../../../expect/expect-response.ts";
import type { Case } from "../../../model/case.ts";
import type { CaseContext } from "../../../model/context.ts";
import type { RuleReference } from "../../../model/rule.ts";
import { defineCase } from "../define-case.ts";
import { type Changeable, changedCredential, readCredential } from "./changeable.ts";

/** 422 for a policy that does not exist in the client; no 404, because the path does not name it. */
export function unknownPolicy(changeable: Changeable): Case {
  const unknown = ({ data }: CaseContext) => data.unknownExtId("policy");
  return rejectedPolicy(changeable, "unknown-policy", "a policy that the client does not have", unknown, {
    code: "errors.missingReferenceData",
    rule: { decision: "policies-in-the-body" },
  });
}

/** 422 for a policy of another type. `rule` says which type is right. */
export function policyOfOtherType(changeable: Changeable, rule: RuleReference): Case {
  const other = ({ data }: CaseContext) => data.policies.otherType();
  const code = "errors.policyViolation";
  return rejectedPolicy(changeable, "policy-of-other-type", "a policy of another type", other, { code, rule });
}

/** 422 for a policy of the other kind of credentials. */
export function policyOfOtherKind(
  changeable: Changeable,
  rule: RuleReference,
  toPolicy: (context: CaseContext) => string,
): Case {
  const code = "errors.policyViolation";
  const title = "a policy for the other kind of credentials";
  return rejectedPolicy(changeable, "policy-of-other-kind", title, toPolicy, { code, rule });
}

/** Part of the group `updates`: a change from one policy to another, and back. */
export function policyChange({ id, open, policies }: Changeable): Case {
  return defineCase(id, "updates", {
    name: "policy-and-back",
    title: "another policy of the right type is taken, and the first one again",
    rule: { decision: "policies-of-a-client" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const [first, second] = policies(context.data.policies);
      for (const policyExtId of [first, second, first]) {
        const exchange = await credential.change({ policyExtId });
        expectSame("policyExtId", changedCredential(exchange).policyExtId, policyExtId, exchange);
        const { policyExtId: kept } = await readCredential(credential);
        expectSame("policyExtId in a read", kept, policyExtId, exchange);
      }
    },
  });
}

function rejectedPolicy(
  { id, open }: Changeable,
  name: string,
  title: string,
  toPolicy: (context: CaseContext) => string,
  { code, rule }: { code: "errors.missingReferenceData" | "errors.policyViolation"; rule: RuleReference },
): Case {
  return defineCase(id, "statuses", {
    name: `422-${name}`,
    title: `422 for ${title}; nothing changes, also of the other members`,
    rule,
    covers: { status: 422, code },
    run: async (context) => {
      const policyExtId = toPolicy(context);
      const credential = await open(context);
      const before = await readCredential(credential);
      const exchange = await credential.change({ modificationComment: "Conformance, rejected", policyExtId });
      expectError(exchange, code, { pointer: "/policyExtId" });
      expectSame("the credential after the rejected request", await readCredential(credential), before, exchange);
    },
  });
}
