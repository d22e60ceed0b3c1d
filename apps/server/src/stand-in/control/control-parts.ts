import type { DataControl } from "../data/data-control.ts";
import type { RecordedRequests } from "../requests/recorded-requests.ts";
import type { RuleList } from "../rules/rule-list.ts";
import type { SignToken } from "./token-control.ts";

/** What testers control. */
export interface ControlParts {
  readonly rules: RuleList;
  readonly data: DataControl;
  readonly recorded: RecordedRequests;
  readonly signToken: SignToken;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
}
