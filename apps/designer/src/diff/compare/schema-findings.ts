import type { Documents } from "@credential-api/openapi/schemas";
import {
  type CompareSchemas,
  createSchemaComparison,
  type SchemaChange,
  viewOf,
} from "@credential-api/openapi/schemas";
import type { Finding } from "../rules/change.ts";
import type { RuleId } from "../rules/rule.ts";
import { isPastSunset } from "../rules/sunset.ts";
import { type Difference, gains, isGone, isNew, keywordDiffers, loses } from "./difference.ts";
import { findOwn } from "./own-findings.ts";

/** A finding without the parts of operations that it reaches. */
type SchemaFinding = Omit<Finding, "uses">;

/** Compares schemas, with a rule for each difference. `today` is `YYYY-MM-DD` in UTC. */
export function createSchemaFindings(documents: Documents, today: string): CompareSchemas<SchemaFinding> {
  return createSchemaComparison(documents, {
    annotations: (pair, direction) => findOwn(documents, pair, direction === "request" ? "request" : "response", today),
    change: (change) => ({ ...differenceOf(documents, change), rule: ruleOf(documents, change, today) }),
  });
}

function differenceOf(documents: Documents, { difference, ...pair }: SchemaChange): Difference {
  switch (difference.kind) {
    case "keyword":
      return keywordDiffers(documents, pair, difference.keyword);
    case "gains":
      return gains(documents, pair, difference.keyword, difference.value);
    case "loses":
      return loses(documents, pair, difference.keyword, difference.value);
    case "new":
      return isNew(documents, difference.near, difference.place);
    case "gone":
      return isGone(documents, difference.place, difference.near);
  }
}

/** A request may be accepted more often, and a response may promise more. The other way round breaks programs. */
function ruleOf(documents: Documents, { rule, effect, direction, difference }: SchemaChange, today: string): RuleId {
  if (direction === "request" && effect === "wider") return "request-loosened";
  if (direction !== "request" && effect === "narrower") return "response-tightened";
  const isRemoval = rule === "property-removed" && difference.kind === "gone";
  return isRemoval && isPastSunset(viewOf(documents.base, difference.place), today) ? "removed-after-sunset" : rule;
}
