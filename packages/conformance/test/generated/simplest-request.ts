import type { OperationId } from "@credential-api/contract";
import type { RequestParts } from "../../src/generated/requests/rejected-requests.ts";
import { requestNodes } from "../../src/generated/schema/request-nodes.ts";
import { validValues } from "../../src/generated/values/valid-values.ts";

/** A valid request of an operation: the simplest value of each required parameter, and the simplest body. */
export function simplestRequest(id: OperationId): RequestParts {
  const { body, parameters } = requestNodes[id];
  const options = { seed: 1, count: 5 };
  const part = (name: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === name && parameter.required)
        .map((parameter) => [parameter.name, validValues(parameter.node, options)[0]]),
    );
  const declared = new Set(parameters.map((parameter) => parameter.in));
  return {
    ...Object.fromEntries([...declared].map((name) => [name, part(name)])),
    ...(body === undefined ? {} : { body: validValues(body, options)[0] }),
  };
}
