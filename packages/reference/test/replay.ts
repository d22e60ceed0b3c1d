/** Brings about an answer that the contract shows: the request of its `x-replay` against a fresh server with the demo data. */
import { type OperationId, operations } from "@credential-api/contract";
import { examples, type ResponseExample } from "@credential-api/contract/examples";
import {
  type Caller,
  createMemoryStore,
  demoData,
  type ReferenceOptions,
  type Store,
  StoreUnavailable,
} from "../src/index.ts";
import { createReference } from "./create-recorded.ts";
import { pathOf, shownParameters } from "./path-of.ts";

/** An example of an answer, with what it takes to find it again. */
export interface ShownAnswer {
  readonly id: OperationId;
  readonly status: number;
  readonly name: string;
  readonly example: ResponseExample;
}

/** Every answer that the contract shows. */
export function shownAnswers(id: OperationId): readonly ShownAnswer[] {
  return Object.entries(examples[id].responses).flatMap(([status, named]) =>
    Object.entries(named).map(([name, example]) => ({ id, status: Number(status), name, example })),
  );
}

/** Sends the request that the contract says yields the answer. */
export async function replay({ id, example }: ShownAnswer, options: ReferenceOptions = {}): Promise<Response> {
  const { fault, permissions = operations[id].permissions, clients = ["client-123"] } = example.replay;
  const caller: Caller = { subject: "replay", permissions: new Set(permissions), clients: new Set(clients) };
  const app = createReference({
    store: faulty(fault),
    callers: { identify: async (token) => (token === "valid" ? caller : undefined) },
    now: () => new Date("2026-05-18T09:30:00Z"),
    checkResponses: true,
    ...options,
  });
  return app.fetch(toRequest(id, example.replay));
}

function toRequest(
  id: OperationId,
  { path, rawPath, request, body, bodyBytes, contentType, token = "valid" }: ResponseExample["replay"],
) {
  const takesBody = operations[id].body !== null;
  const texts = Object.entries({ ...shownParameters, ...path });
  const url = pathOf(id, { ...encoded(texts), ...rawPath });
  const headers = new Headers();
  if (token !== "none") headers.set("authorization", `Bearer ${token}`);
  if (takesBody && contentType !== "") headers.set("content-type", contentType ?? "application/json");
  const otherwise = takesBody ? "{}" : "";
  const text =
    bodyBytes !== undefined
      ? " ".repeat(bodyBytes)
      : request !== undefined
        ? requestText(id, request)
        : (body ?? otherwise);
  return new Request(`http://reference.test${url}`, {
    method: operations[id].method.toUpperCase(),
    headers,
    // Bytes, because fetch invents a content type for text.
    body: text ? new TextEncoder().encode(text) : null,
  });
}

function encoded(texts: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map(([name, text]) => [name, encodeURIComponent(text)]));
}

function requestText(id: OperationId, name: string): string {
  const example = examples[id].requests[name];
  if (example === undefined) throw new Error(`${id} shows no request ${name}`);
  return JSON.stringify(example.value);
}

function faulty(fault: "broken" | "unavailable" | undefined): Store {
  const store = createMemoryStore(demoData);
  if (fault === undefined) return store;
  const fail = async (): Promise<never> => {
    throw fault === "broken" ? new Error("The disk is on fire") : new StoreUnavailable("No route to the database");
  };
  return {
    ...store,
    readClient: fail,
    readUser: fail,
    readPolicy: fail,
    readDefaultPolicy: fail,
    readCredential: fail,
    swap: fail,
    readHistory: fail,
  };
}
