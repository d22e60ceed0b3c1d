/** Produces an example response of the contract: sends the request of its `x-replay` to a new server with the demo data. */
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
import { urlOf } from "./send.ts";

/** An example response with its operation, status and name. */
export interface ResponseExampleCase {
  readonly id: OperationId;
  readonly status: number;
  readonly name: string;
  readonly example: ResponseExample;
}

/** Every example response of an operation. */
export function responseExamplesOf(id: OperationId): readonly ResponseExampleCase[] {
  return Object.entries(examples[id].responses).flatMap(([status, named]) =>
    Object.entries(named).map(([name, example]) => ({ id, status: Number(status), name, example })),
  );
}

/** Sends the request that produces the example response. */
export async function replay({ id, example }: ResponseExampleCase, options: ReferenceOptions = {}): Promise<Response> {
  const { fault, permissions = operations[id].permissions, clients = ["client-123"] } = example.replay;
  const caller: Caller = { subject: "replay", permissions: new Set(permissions), clients: new Set(clients) };
  const app = createReference({
    store: faulty(fault),
    callers: { identify: async (token) => (token === "valid" ? caller : undefined) },
    now: () => new Date("2026-05-18T09:30:00Z"),
    newExtId: () => "5d8f0c1e7a3b4962b0e4c7f19a2d6538",
    checkResponses: true,
    ...options,
  });
  return app.fetch(toRequest(id, example.replay));
}

function toRequest(
  id: OperationId,
  {
    path = {},
    rawPath,
    query,
    header,
    request,
    body,
    bodyBytes,
    contentType,
    token = "valid",
  }: ResponseExample["replay"],
) {
  const takesBody = operations[id].body !== null;
  const encoded = Object.fromEntries(Object.entries(path).map(([name, text]) => [name, encodeURIComponent(text)]));
  const headers = new Headers(header);
  if (token !== "none") headers.set("authorization", `Bearer ${token}`);
  if (takesBody && contentType !== "") headers.set("content-type", contentType ?? "application/json");
  const [first] = Object.keys(examples[id].requests);
  const otherwise = first === undefined ? "" : requestText(id, first);
  const text =
    bodyBytes !== undefined
      ? " ".repeat(bodyBytes)
      : request !== undefined
        ? requestText(id, request)
        : (body ?? otherwise);
  return new Request(`${urlOf(id, { ...encoded, ...rawPath })}${query === undefined ? "" : `?${query}`}`, {
    method: operations[id].method.toUpperCase(),
    headers,
    // Bytes, because fetch adds a content type to text.
    body: text ? new TextEncoder().encode(text) : null,
  });
}

function requestText(id: OperationId, name: string): string {
  const example = examples[id].requests[name];
  if (example === undefined) throw new Error(`${id} has no request example ${name}`);
  return JSON.stringify(example.value);
}

function faulty(fault: "broken" | "unavailable" | undefined): Store {
  const store = createMemoryStore(demoData);
  if (fault === undefined) return store;
  const fail = async (): Promise<never> => {
    throw fault === "broken" ? new Error("The disk failed") : new StoreUnavailable("No route to the database");
  };
  return {
    ...store,
    readClient: fail,
    readUser: fail,
    readPolicy: fail,
    readDefaultPolicy: fail,
    readCredential: fail,
    readVascoPage: fail,
    readUserPage: fail,
    insert: fail,
    swap: fail,
    remove: fail,
    readHistory: fail,
  };
}
