import { operationIds, operations } from "@credential-api/contract";
import { examples, type Replay } from "@credential-api/contract/examples";
import { describe, expect, test } from "vitest";
import { brokenStore, unavailableStore } from "./support/faulty-stores.ts";
import { demoPath, NOW, signToken, startTestServer } from "./support/start-test-server.ts";

describe.each(operationIds)("%s over a socket responds to the letter as the contract shows:", (id) => {
  const shown = Object.entries(examples[id].responses).flatMap(([status, byName]) =>
    Object.entries(byName).map(([name, { value, replay }]) => ({ status, name, value, replay })),
  );

  test.each(shown)("$status $name", async ({ status, value, replay }) => {
    const { url } = await startTestServer(faults[replay.fault ?? "none"]());
    const takesBody = operations[id].body !== null;
    const body = takesBody ? bodyOf(replay, examples[id].requests) : "";
    const contentType = takesBody ? (replay.contentType ?? "application/json") : "";
    const authorization = await authorizationOf(replay, operations[id].permissions);
    const path = demoPath(id, { ...encoded(replay.path), ...replay.rawPath }, replay.query);
    const response = await fetch(`${url}${path}`, {
      method: operations[id].method.toUpperCase(),
      headers: {
        ...replay.header,
        ...(contentType === "" ? {} : { "content-type": contentType }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      // Bytes, because fetch makes up a Content-Type for a text.
      ...(body === "" ? {} : { body: new TextEncoder().encode(body) }),
    });
    expect({ status: String(response.status), body: await response.text() }).toEqual({
      status,
      body: value === undefined ? "" : JSON.stringify(value),
    });
  });
});

const faults = {
  none: () => ({}),
  broken: () => ({ store: brokenStore() }),
  unavailable: () => ({ store: unavailableStore() }),
};

function encoded(path: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, encodeURIComponent(value)]));
}

function bodyOf(
  { body, request, bodyBytes }: Replay,
  requests: Readonly<Record<string, { readonly value: unknown }>>,
): string {
  if (bodyBytes !== undefined) return "x".repeat(bodyBytes);
  if (body !== undefined) return body;
  const name = request ?? Object.keys(requests)[0];
  const example = requests[name ?? ""];
  if (example === undefined) throw new Error(`There is no request example ${name}`);
  return JSON.stringify(example.value);
}

async function authorizationOf({ token = "valid", permissions, clients }: Replay, required: readonly string[]) {
  if (token === "none") return undefined;
  if (token === "malformed") return "Bearer malformed";
  const issued = token === "expired" ? new Date(NOW.getTime() - 7_200_000) : NOW;
  return `Bearer ${await signToken({ permissions: permissions ?? required, clients: clients ?? ["client-123"] }, issued)}`;
}
