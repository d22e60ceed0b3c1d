import { type OperationId, operations } from "@credential-api/contract";
import { explainRequest, type Violation } from "@credential-api/contract/validators";
import type { MatchedExchange } from "../../model/check.ts";
import type { SentRequest } from "../../model/exchange.ts";
import { readRequestBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import type { RequestFault } from "./request-fault.ts";

/** The faults of a request of an operation; none without an operation. Two checks read those of the same request. */
export function faultsOf({ operation, request }: MatchedExchange): readonly RequestFault[] {
  if (operation === null) return [];
  const faults = known.get(request) ?? findFaults(operation, request);
  known.set(request, faults);
  return faults;
}

const known = new WeakMap<SentRequest, readonly RequestFault[]>();

/**
 * Finds how a request breaks what the contract says of the requests of an operation: its parameters, media type, size, JSON and
 * schema. Who the caller is, and business rules such as those of policies, are no part of that.
 *
 * @returns the faults of the first step that has some, in the order of checks of the contract; empty for a valid request.
 */
function findFaults(operation: OperationId, request: SentRequest): readonly RequestFault[] {
  const repeated = repeatedHeaders(request);
  if (repeated.length > 0) return repeated;
  const { body: rules } = operations[operation];
  const body = rules === null ? undefined : readRequestBody(rules, request);
  if (body !== undefined && "fault" in body && body.fault.step === "media type") return [body.fault];
  const parameters = readParameters(operation, request);
  if ("fault" in parameters) return [parameters.fault];
  if (body !== undefined && "fault" in body) return [body.fault];
  const parts = {
    ...parameters.values,
    ...(body === undefined || body.value === undefined ? {} : { body: body.value }),
  };
  return [
    ...parameters.repeated.map((name) => ({ text: `the parameter ${name} is there twice`, rule: { operation } })),
    ...explainRequest[operation](parts).map((violation) => toFault(operation, violation)),
  ];
}

/** Headers that a sender must not repeat, because they are no lists (RFC 9110, section 5.3). */
const SINGLE_HEADERS = ["authorization", "content-type", "content-length", "host"];

function repeatedHeaders({ headers }: SentRequest): readonly RequestFault[] {
  const names = headers.map(([name]) => name.toLowerCase());
  return SINGLE_HEADERS.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)).map((name) => ({
    text: `the header ${name} is there twice`,
    rule: { standard: "RFC 9110, section 5.3", says: "A sender must not repeat a header that is no list." },
  }));
}

function toFault(operation: OperationId, { instancePath, message, params }: Violation): RequestFault {
  const member = typeof params.additionalProperty === "string" ? `: ${params.additionalProperty}` : "";
  return { text: `${instancePath === "" ? "the request" : instancePath} ${message}${member}`, rule: { operation } };
}
