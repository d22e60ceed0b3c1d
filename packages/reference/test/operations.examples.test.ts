import { type DeclaredResponse, type OperationId, operationIds, operations } from "@credential-api/contract";
import { examples } from "@credential-api/contract/examples";
import { describe, expect, test } from "vitest";
import { createMemoryStore, demoData } from "../src/index.ts";
import { replay, responseExamplesOf } from "./replay.ts";

describe.each(operationIds)("%s responds exactly as in the examples of the contract", (id) => {
  const isRead = operations[id].method === "get";

  test.each(responseExamplesOf(id))("$status $name", async (shown) => {
    const response = await replay(shown);
    expect(response.status).toBe(shown.status);
    const { value } = shown.example;
    expect(await response.text()).toBe(value === undefined ? "" : JSON.stringify(value));
    expect(response.headers.get("content-type")).toBe(value === undefined ? null : "application/json");
    // The server has checked their values: responses are checked.
    for (const { name, required } of headersOf(id, shown.status)) {
      if (required && name !== "X-Request-Id") expect(response.headers.get(name), name).toBeTruthy();
    }
    expect(response.headers.get("cache-control")).toBe(isRead && shown.status === 200 ? "no-store" : null);
  });

  test("every declared status is shown", () => {
    const shown = new Set(responseExamplesOf(id).map(({ status }) => status));
    expect([...shown]).toEqual([...operations[id].statuses]);
  });

  test.each(Object.keys(examples[id].requests))("request %s is the request of a success", (name) => {
    const replayed = responseExamplesOf(id).filter(({ example }) => example.replay.request === name);
    expect(replayed.map(({ status }) => status).filter((status) => status < 300)).not.toEqual([]);
  });
});

test("the check fails on a server that responds with something else", async () => {
  const [shown] = responseExamplesOf("updateVascoCredential");
  if (shown === undefined) throw new Error("There is no example to change");
  const withoutDefaults = demoData.policies.map((policy) => ({ ...policy, isDefault: false }));
  const store = createMemoryStore({ ...demoData, policies: withoutDefaults });
  const response = await replay(shown, { store });
  expect(await response.text()).not.toBe(JSON.stringify(shown.example.value));
});

function headersOf(id: OperationId, status: number): DeclaredResponse["headers"] {
  const declared = Object.entries<DeclaredResponse>(operations[id].responses);
  return declared.find(([each]) => each === String(status))?.[1].headers ?? [];
}
