import { operations } from "@credential-api/contract";
import type { Fact } from "./facts.ts";

/** One request to the reference server and its response, as a test saw them. */
export interface Exchange {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly requestHeaders: Headers;
  /** The bytes of the request's body as far as the server read them. */
  readonly requestBody: Uint8Array | undefined;
  readonly status: number;
  readonly responseHeaders: Headers;
  readonly responseBody: string;
}

/** What is read of an operation. */
type Operation = Pick<
  (typeof operations)[keyof typeof operations],
  "id" | "method" | "path" | "permissions" | "parameters"
> & { readonly responses: { readonly [status: string]: { readonly headers: readonly { readonly name: string }[] } } };

/** Returns what an exchange shows of the contract, by the names that `listPoints` gives to points. */
export type Observe = (exchange: Exchange, test: string) => readonly Fact[];

/**
 * Creates the observer of a contract. It sees nothing in HEAD and OPTIONS, which no operation has, and in bodies that are not
 * the contract's.
 */
export function createObserver(table: readonly Operation[]): Observe {
  const findOperation = createFinder(table);
  return (exchange, test) => {
    const { method, url, status, responseBody } = exchange;
    if (method === "HEAD" || method === "OPTIONS") return [];
    const operation = findOperation(method, url);
    const id = operation?.id ?? "no operation";
    const body = parseJson(responseBody);
    const errors = errorsOf(body);
    const codes = errors.flatMap(({ code }) => (typeof code === "string" ? [`${id} ${status} ${code}`] : []));
    const responses = codes.length > 0 ? codes : [`${id} ${status}`];
    const others =
      operation === undefined
        ? []
        : [
            id,
            `${id} ${status}`,
            ...permissionsIn(operation, status, errors),
            ...headersIn(operation, exchange),
            ...(status < 300 ? acceptedIn(operation, exchange, body) : rejectedIn(operation, errors)),
          ];
    return [
      ...responses.map((point) => ({ point, isResponse: true as const, test })),
      ...others.filter((point) => !responses.includes(point)).map((point) => ({ point, test })),
    ];
  };
}

/** The observer of this contract. */
export const observe = createObserver(Object.values(operations));

function createFinder(table: readonly Operation[]) {
  const templates = table.map((operation) => {
    const pattern = operation.path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, "[^/?#]+");
    return { operation, pattern: new RegExp(`^[^?#]*${pattern}(?:[?#]|$)`) };
  });
  const byMethod = Map.groupBy(templates, ({ operation }) => operation.method.toUpperCase());
  return (method: string, url: string) => byMethod.get(method)?.find(({ pattern }) => pattern.test(url))?.operation;
}

/**
 * The permissions that a response shows to be granted or denied. A 5xx can come before permissions are checked. The message
 * of a 403 names those that are missing: see the examples of the contract.
 */
function permissionsIn({ id, permissions }: Operation, status: number, errors: readonly WrittenError[]) {
  const denials = errors.filter(({ code }) => code === "errors.permissionDenied");
  if (denials.length === 0 && status < 500 && status !== 401) return permissions.map((name) => `${id} ${name} granted`);
  const words = status === 403 ? denials.flatMap(({ message }) => String(message).split(/[\s,]+/)) : [];
  return permissions.filter((name) => words.includes(name)).map((name) => `${id} ${name} denied`);
}

function headersIn({ id, responses }: Operation, { status, responseHeaders }: Exchange): readonly string[] {
  const declared = responses[status]?.headers ?? [];
  return declared.filter(({ name }) => responseHeaders.has(name)).map(({ name }) => `${id} ${status} header ${name}`);
}

/** The parameters and the texts of an accepted request, and the texts of its response. A rejected request reaches none. */
function acceptedIn(operation: Operation, exchange: Exchange, body: unknown): readonly string[] {
  const { id, parameters } = operation;
  const query = new URL(exchange.url).searchParams;
  const sentParameters = parameters.flatMap(({ in: location, name }) => {
    const header = exchange.requestHeaders.get(name);
    const texts = location === "query" ? query.getAll(name) : location === "header" && header !== null ? [header] : [];
    if (texts.length === 0) return [];
    const values = new Set(texts.flatMap((text) => [text, ...text.split(",")]));
    return [`${id} ${location} ${name} sent`, ...[...values].map((value) => `${id} ${location} ${name} ${value}`)];
  });
  const sent = exchange.requestBody && parseJson(new TextDecoder().decode(exchange.requestBody));
  const valuesIn = (part: string | number, value: unknown) =>
    textsIn(value).map(({ pointer, text }) => [id, part, ...(pointer === "" ? [] : [pointer]), text].join(" "));
  return [...sentParameters, ...valuesIn("request", sent), ...valuesIn(exchange.status, body)];
}

/** The query and header parameters that an error response names. */
function rejectedIn({ id, parameters }: Operation, errors: readonly WrittenError[]): readonly string[] {
  const names = new Set(errors.map(({ parameter }) => parameter));
  return parameters.flatMap(({ in: location, name }) =>
    location !== "path" && names.has(name) ? [`${id} ${location} ${name} rejected`] : [],
  );
}

/** No listed value of the contract is longer: a longer text is data. */
const MAX_VALUE_LENGTH = 100;

/** The texts and numbers of a body, with their locations: items of a list are `*`, entries of a map have their names. */
function textsIn(value: unknown, pointer = ""): { readonly pointer: string; readonly text: string }[] {
  if (typeof value === "number") return [{ pointer, text: String(value) }];
  if (typeof value === "string") return value.length <= MAX_VALUE_LENGTH ? [{ pointer, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, `${pointer}/*`));
  return Object.entries(Object(value)).flatMap(([name, member]) => textsIn(member, `${pointer}/${name}`));
}

interface WrittenError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly parameter?: unknown;
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
