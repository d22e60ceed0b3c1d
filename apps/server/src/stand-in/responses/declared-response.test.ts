import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { examples, type ResponseExample } from "@credential-api/contract/examples";
import { explainResponse } from "@credential-api/contract/validators";
import { describe, expect, test } from "vitest";
import { exampleNamesOf, findResponse, statusesOf } from "./declared-response.ts";

describe("every example of the contract is found by its status and name, and satisfies the contract:", () => {
  test.each(operationIds)("%s", (id) => {
    const shown: Readonly<Record<string, Readonly<Record<string, ResponseExample>>>> = examples[id].responses;
    const explain: Readonly<Record<string, (value: unknown) => readonly unknown[]>> = explainResponse[id];
    for (const status of operations[id].statuses) {
      expect(exampleNamesOf(id, status)).not.toEqual([]);
      for (const example of exampleNamesOf(id, status)) {
        const found = findResponse(id, { status, example });
        expect(found).toMatchObject({ status, example });
        expect(found?.body).toEqual(shown[status]?.[example]?.value);
        expect(explain[status]?.(found?.body) ?? []).toEqual([]);
        expect(missingHeaders(id, status, found?.headers ?? {})).toEqual([]);
      }
    }
  });
});

/** The required headers that are not there. */
function missingHeaders(id: OperationId, status: number, headers: Readonly<Record<string, string>>): readonly string[] {
  const {
    responses,
  }: { responses: Readonly<Record<number, { headers: readonly { name: string; required: boolean }[] }>> } =
    operations[id];
  return (responses[status]?.headers ?? [])
    .filter(({ name, required }) => required && !(name in headers))
    .map(({ name }) => name);
}

test("a status alone is its first example; an example alone is its status; neither is the first success", () => {
  expect(findResponse("getMobileSignature", { status: 404 })?.example).toBe(
    exampleNamesOf("getMobileSignature", 404)[0],
  );
  expect(findResponse("getMobileSignature", { example: "unknown user" })?.status).toBe(404);
  expect(findResponse("getMobileSignature", {})?.status).toBe(200);
});

test("stale version is the 409 of every operation that has one, and nothing else", () => {
  const found = operationIds.flatMap((id) => findResponse(id, { example: "stale version" })?.status ?? []);
  expect(found).toEqual(operationIds.filter((id) => statusesOf(id).includes(409)).map(() => 409));
  expect(findResponse("updateMobileSignature", { status: 404, example: "stale version" })).toBeUndefined();
});

test("X-Request-Id is left to the server", () => {
  expect(findResponse("getMobileSignature", { status: 503 })?.headers).toEqual({ "Retry-After": "5" });
});
