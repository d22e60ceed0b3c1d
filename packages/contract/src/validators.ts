import { patternRules } from "./gen/pattern-rules.ts";
import { responseMembers as trees } from "./gen/response-members.ts";
import { responseSchemas } from "./gen/response-schemas.ts";
import { type Validate, type ValidationError, validators } from "./gen/validators.js";
import { type OperationId, type OperationStatus, operationIds, type ReceivedRequest } from "./operations.ts";

/** A violation of one rule of a schema. */
export interface Violation {
  /** JSON Pointer (RFC 6901) into the validated value: `/path/clientExtId`, `/body/stateName`; "" is the whole value. */
  readonly instancePath: string;
  /** The violated JSON Schema keyword: `maxLength`, `enum`, `additionalProperties`, … */
  readonly keyword: string;
  /** The keyword's details as ajv gives them: `{ limit: 50 }`, `{ additionalProperty: "colour" }`, … */
  readonly params: Readonly<Record<string, unknown>>;
  /** ajv's English sentence. */
  readonly message: string;
}

/** The rule of each pattern in words that follow the name of a member: `must not contain control characters`. */
export { patternRules };

/** Returns whether a value is a request that satisfies the contract. */
export const isRequest = perOperation((id) => validators[`request_${id}`]) as {
  readonly [Id in OperationId]: (value: unknown) => value is ReceivedRequest<Id>;
};

/** Lists every violation of a request; empty when it satisfies the contract. */
export const explainRequest = perOperation((id) => explain(validators[`request_${id}`]));

/** Returns whether a value is the body that the contract declares for the status: `undefined` for one without content. */
export const isResponse = perStatus(({ body }) => (body === undefined ? isAbsent : validators[body]));

/** The members of an object by name, or those of each element of an array; `null` where the contract names none. */
export type MemberTree = { readonly [name: string]: MemberTree } | null;

/** The members of a response body that the contract declares. Additional members are no violation. */
export const responseMembers = perStatus(membersOf);

/** Lists every violation of a response body; empty when it satisfies the contract. */
export const explainResponse = perStatus(({ body }) =>
  body === undefined ? explainAbsent : explain(validators[body]),
);

/**
 * Lists every violation of the headers of a response, given by their names in the contract and with their JSON values; empty
 * when they satisfy the contract. Additional headers are no violation.
 */
export const explainResponseHeaders = perStatus(({ headers }) =>
  headers === undefined ? () => [] : explain(validators[headers]),
);

function membersOf({ body }: ResponseSchemas): MemberTree {
  const known: { readonly [Schema in ValidatorName]?: MemberTree } = trees;
  return (body && known[body]) ?? null;
}

function isAbsent(value: unknown): boolean {
  return value === undefined;
}

function explainAbsent(value: unknown): readonly Violation[] {
  if (value === undefined) return [];
  return [{ instancePath: "", keyword: "content", params: {}, message: "must have no content" }];
}

function explain(validate: Validate): (value: unknown) => readonly Violation[] {
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(toViolation));
}

function toViolation({ instancePath, keyword, params, message }: ValidationError): Violation {
  return { instancePath, keyword, params, message: message ?? keyword };
}

function perOperation<T>(make: (id: OperationId) => T): { readonly [Id in OperationId]: T } {
  return Object.fromEntries(operationIds.map((id) => [id, make(id)])) as { [Id in OperationId]: T };
}

type ValidatorName = keyof typeof validators;

interface ResponseSchemas {
  readonly body?: ValidatorName;
  readonly headers?: ValidatorName;
}

function perStatus<T>(make: (schemas: ResponseSchemas) => T) {
  return perOperation((id) =>
    Object.fromEntries(
      Object.entries<ResponseSchemas>(responseSchemas[id]).map(([status, schemas]) => [status, make(schemas)]),
    ),
  ) as { readonly [Id in OperationId]: { readonly [Status in OperationStatus<Id>]: T } };
}
