import type { RuleReference } from "../../model/rule.ts";

/** How a request breaks the contract. The text has no value of the request. */
export interface RequestFault {
  /** `/body/stateName must be equal to one of the allowed values` */
  readonly text: string;
  readonly rule: RuleReference;
}
