import type { DeclaredResponse } from "@credential-api/contract";
import type { OperationRules } from "../operation-rules.ts";
import { createValueReader } from "../parameters/parameter-values.ts";
import { headerTexts } from "../parameters/received-parameters.ts";
import { type ApiResponse, errorsOf } from "./api-response.ts";

/** Says how a response breaks the contract. Its message holds no value of the response. */
class ContractViolation extends Error {
  override name = "ContractViolation";
}

/**
 * Makes a check that the contract declares a response of the operation: its status, its body or that it has none, its error
 * codes, and the headers that the contract names. The check throws `ContractViolation`. A header that the contract does not
 * name is no violation, because a host adds its own.
 */
export function createResponseCheck(rules: ResponseRules): (response: ApiResponse) => void {
  const statuses = Object.entries(rules.responses);
  const checks = new Map(statuses.map(([status, declared]) => [Number(status), createCheck(rules, status, declared)]));
  return (response) => {
    const findFault = checks.get(response.status);
    const fault = findFault === undefined ? "the status is not declared" : findFault(response);
    if (fault !== undefined) throw new ContractViolation(`${rules.id} ${response.status}: ${fault}`);
  };
}

type ResponseRules = Pick<
  OperationRules<string>,
  "id" | "responses" | "errors" | "explainResponse" | "explainResponseHeaders"
>;

/** Makes the check of the responses with one status: what is wrong with one, in words. */
function createCheck(
  { errors, explainResponse, explainResponseHeaders }: ResponseRules,
  status: string,
  declared: DeclaredResponse,
): (response: ApiResponse) => string | undefined {
  const explainBody = explainResponse[status];
  const explainHeaders = explainResponseHeaders[status];
  const codes: readonly string[] | undefined = errors[status];
  const readHeaders = createReader(declared.headers);
  const required = declared.headers.filter((header) => header.required);

  return ({ body, headers }) => {
    if (body === undefined && declared.body) return "the body is missing";
    if (body !== undefined && !declared.body) return "the contract declares no body";
    const [inBody] = explainBody?.(body) ?? [];
    if (inBody !== undefined) return `the body breaks ${inBody.keyword} at "${inBody.instancePath}"`;
    const undeclared = codes && errorsOf(body).find(({ code }) => !codes.includes(code));
    if (undeclared !== undefined) return `the code ${undeclared.code} is not declared`;

    const missing = required.find(({ name }) => headers?.[name.toLowerCase()] === undefined);
    if (missing !== undefined) return `the header ${missing.name} is missing`;
    if (headers === undefined || declared.headers.length === 0) return undefined;
    const [inHeaders] = explainHeaders?.(readHeaders(headers)) ?? [];
    return inHeaders && `the header ${inHeaders.instancePath.slice(1)} breaks ${inHeaders.keyword}`;
  };
}

/** Makes the reader of declared headers: the values of their texts, as a client of the contract reads them. */
function createReader(declared: DeclaredResponse["headers"]) {
  const read = createValueReader(declared.map((header) => ({ ...header, in: "header" as const })));
  return (texts: NonNullable<ApiResponse["headers"]>) =>
    read(({ name, type }) => headerTexts(texts[name.toLowerCase()], type)).values;
}
