import { patternRules } from "./gen/pattern-rules.ts";
import { type MemberTree, responseMembers as memberTrees } from "./gen/response-members.ts";
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

// A cast over `unknown`: compared with what is cast, every type of a request costs the compiler most of its time.
/** Returns whether a value is a request that satisfies the contract. */
export const isRequest = perOperation((id) => validatorOf(`request_${id}`)) as unknown as {
  readonly [Id in OperationId]: (value: unknown) => value is ReceivedRequest<Id>;
};

/** Lists every violation of a request; empty when it satisfies the contract. */
export const explainRequest = perOperation((id) => explain(validatorOf(`request_${id}`)));

/** Returns whether a value is the body that the contract declares for the status: `undefined` for one without content. */
export const isResponse = perStatus(({ body }) => (body === undefined ? isAbsent : validatorOf(body)));

export type { MemberTree };

/** The members of a response body that the contract declares. Additional members are no violation. */
export const responseMembers = perStatus(membersOf);

/** Lists every violation of a response body; empty when it satisfies the contract. */
export const explainResponse = perStatus(({ body }) =>
  body === undefined ? explainAbsent : explain(validatorOf(body)),
);

/**
 * Lists every violation of the headers of a response, given by their names in the contract and with their JSON values; empty
 * when they satisfy the contract. Additional headers are no violation.
 */
export const explainResponseHeaders = perStatus(({ headers }) =>
  headers === undefined ? () => [] : explain(validatorOf(headers)),
);

function membersOf({ body }: ResponseSchemas): MemberTree {
  return body === undefined ? null : (memberTrees[body] ?? null);
}

function validatorOf(name: string): Validate {
  const validate = validators[name];
  if (validate === undefined) throw new Error(`There is no validator ${name}: run npm run generate`);
  return validate;
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

interface ResponseSchemas {
  readonly body?: string;
  readonly headers?: string;
}

// A cast over `unknown` here, too: the type of one operation would be compared with those of all others.
function perStatus<T>(make: (schemas: ResponseSchemas) => T) {
  return perOperation((id) =>
    Object.fromEntries(Object.entries(responseSchemas[id]).map(([status, schemas]) => [status, make(schemas)])),
  ) as unknown as { readonly [Id in OperationId]: { readonly [Status in OperationStatus<Id>]: T } };
}
