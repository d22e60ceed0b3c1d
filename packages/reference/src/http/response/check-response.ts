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
export function createResponseCheck({
  id,
  responses,
  errors,
  explainResponse,
  explainResponseHeaders,
}: Pick<OperationRules<string>, "id" | "responses" | "errors" | "explainResponse" | "explainResponseHeaders">): (
  response: ApiResponse,
) => void {
  const declared = new Map(Object.entries(responses));
  const readers = new Map(Object.entries(responses).map(([status, { headers }]) => [status, createReader(headers)]));
  const codes = new Map(Object.entries(errors));

  function findFault(status: string, { body, headers = {} }: ApiResponse): string | undefined {
    const rule = declared.get(status);
    if (rule === undefined) return "the status is not declared";
    if (body === undefined && rule.body) return "the body is missing";
    if (body !== undefined && !rule.body) return "the contract declares no body";
    const [inBody] = explainResponse[status]?.(body) ?? [];
    if (inBody !== undefined) return `the body breaks ${inBody.keyword} at "${inBody.instancePath}"`;
    const undeclared = errorsOf(body).find(({ code }) => codes.get(status)?.some((known) => known === code) === false);
    if (undeclared !== undefined) return `the code ${undeclared.code} is not declared`;

    if (rule.headers.length === 0) return undefined;
    const missing = rule.headers.find(({ name, required }) => required && headers[name.toLowerCase()] === undefined);
    if (missing !== undefined) return `the header ${missing.name} is missing`;
    const values = readers.get(status)?.(headers) ?? {};
    const [inHeaders] = explainResponseHeaders[status]?.(values) ?? [];
    return inHeaders && `the header ${inHeaders.instancePath.slice(1)} breaks ${inHeaders.keyword}`;
  }

  return (response) => {
    const fault = findFault(String(response.status), response);
    if (fault !== undefined) throw new ContractViolation(`${id} ${response.status}: ${fault}`);
  };
}

/** Makes the reader of declared headers: the values of their texts, as a client of the contract reads them. */
function createReader(declared: DeclaredResponse["headers"]) {
  const read = createValueReader(declared.map((header) => ({ ...header, in: "header" as const })));
  return (texts: NonNullable<ApiResponse["headers"]>) =>
    read(({ name, type }) => headerTexts(texts[name.toLowerCase()], type)).values;
}
