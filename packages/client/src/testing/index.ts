/**
 * Responses and data for tests, from the contract's own examples: a `fetch` for every declared response, for a network that
 * fails or is slow, and credentials that follow from a seed; and the control of a reference server that misbehaves on
 * demand. Not for production: it carries every example.
 */

export { makeMobileSignature, makeVascoCredential, type Overrides } from "./make-credential.ts";
export { networkFailure, slow } from "./network.ts";
export { type ResponseBody, type ResponseHeaders, type ResponseName, respondWith } from "./respond-with.ts";
export { byOperation, inSequence } from "./sequence.ts";
export {
  connectStandIn,
  type StandIn,
  StandInError,
  type StandInOptions,
  type StandInRules,
  type WantedRequests,
} from "./stand-in/connect-stand-in.ts";
export type {
  Delay,
  RecordedRequest,
  RecordedResponse,
  RequestFilter,
  RequestList,
  RequestOutcome,
  RuleEffect,
  RuleForAll,
  RuleForOne,
  RuleInForce,
  RuleResponse,
  RuleScope,
  Snapshot,
  StandInRule,
  TokenRequest,
} from "./stand-in/protocol.ts";
