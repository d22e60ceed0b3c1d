import { patternRules } from "./gen/pattern-rules.ts";
import { responseMembers as trees } from "./gen/response-members.ts";
import { responseSchemas } from "./gen/response-schemas.ts";
import { every, first, type Validate, type ValidationError, type Validators } from "./gen/validators.js";
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

/** Returns whether a value is a request that satisfies the contract. Stops at the first violation. */
export const isRequest = perOperation((id) => first[`request_${id}`]) as {
  readonly [Id in OperationId]: (value: unknown) => value is ReceivedRequest<Id>;
};

/** Lists every violation of a request; empty when it satisfies the contract. Slower than `isRequest`: use it for messages. */
export const explainRequest = perOperation((id) => explain(every[`request_${id}`]));

/** Returns whether a value is a body that the contract declares for the status. */
export const isResponse = perStatus((schema) => first[schema]);

/** The members of an object by name, or those of each element of an array; `null` where the contract names none. */
export type MemberTree = { readonly [name: string]: MemberTree } | null;

/** The members of a response body that the contract declares. Additional members are no violation. */
export const responseMembers = perStatus(membersOf);

/** Lists every violation of a response body; empty when it satisfies the contract. */
export const explainResponse = perStatus((schema) => explain(every[schema]));

function membersOf(schema: keyof Validators): MemberTree {
  const known: { readonly [Schema in keyof Validators]?: MemberTree } = trees;
  return known[schema] ?? null;
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

function perStatus<T>(make: (schema: keyof Validators) => T) {
  return perOperation((id) =>
    Object.fromEntries(Object.entries(responseSchemas[id]).map(([status, schema]) => [status, make(schema)])),
  ) as { readonly [Id in OperationId]: { readonly [Status in OperationStatus<Id>]: T } };
}
