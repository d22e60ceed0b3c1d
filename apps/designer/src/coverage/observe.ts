import { type OperationId, operationIds, operations } from "@credential-api/contract";
import type { Fact } from "./facts.ts";

/** One request to the reference server and its response, as a test saw them. */
export interface Exchange {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** The bytes of the request's body as far as the server read them. */
  readonly requestBody: Uint8Array | undefined;
  readonly status: number;
  readonly responseBody: string;
}

/**
 * Returns what an exchange shows of the contract: nothing for HEAD and OPTIONS, which no operation has, and for bodies that are not
 * the contract's.
 */
export function observe({ method, url, requestBody, status, responseBody }: Exchange, test: string): readonly Fact[] {
  if (method === "HEAD" || method === "OPTIONS") return [];
  const operationId = findOperation(method, url);
  const body = parseJson(responseBody);
  const errors = errorsOf(body);
  const codes = errors.flatMap(({ code }) => (typeof code === "string" ? [code] : []));
  const denied = operationId === undefined ? [] : deniedIn(operationId, status, errors);
  const response: Fact = { kind: "response", operationId: operationId ?? null, status, codes, denied, test };
  if (operationId === undefined || status !== 200) return [response];
  const sent = requestBody === undefined ? undefined : parseJson(new TextDecoder().decode(requestBody));
  const values = (direction: "request" | "response", value: unknown): Fact[] =>
    textsIn(value).map((text) => ({ kind: "value", operationId, direction, ...text, test }));
  return [response, ...values("request", sent), ...values("response", body)];
}

const templates = operationIds.map((id) => {
  const { method, path } = operations[id];
  const pattern = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, "[^/?#]+");
  return { id, method: method.toUpperCase(), pattern: new RegExp(`^[^?#]*${pattern}(?:[?#]|$)`) };
});

function findOperation(method: string, url: string): OperationId | undefined {
  return templates.find((template) => template.method === method && template.pattern.test(url))?.id;
}

/** The permissions that a 403 says are missing. Its message names them: see the examples of the contract. */
function deniedIn(id: OperationId, status: number, errors: readonly WrittenError[]): readonly string[] {
  if (status !== 403) return [];
  const words = errors
    .filter(({ code }) => code === "errors.permissionDenied")
    .flatMap(({ message }) => String(message).split(/[\s,]+/));
  return operations[id].permissions.filter((name) => words.includes(name));
}

/** No listed value of the contract is longer: a longer text is data. */
const MAX_VALUE_LENGTH = 100;

function textsIn(value: unknown, pointer = ""): { readonly pointer: string; readonly value: string }[] {
  if (typeof value === "string") return value.length <= MAX_VALUE_LENGTH ? [{ pointer, value }] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, `${pointer}/*`));
  return Object.entries(Object(value)).flatMap(([name, member]) => textsIn(member, `${pointer}/${name}`));
}

interface WrittenError {
  readonly code?: unknown;
  readonly message?: unknown;
}

function errorsOf(body: unknown): readonly WrittenError[] {
  const { errors } = Object(body);
  return Array.isArray(errors) ? errors.map((entry) => Object(entry)) : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
