import contractDocument from "@credential-api/contract/openapi.json" with { type: "json" };
import { isObject } from "../../expect/read-json.ts";
import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";
import { findPath } from "../find-operation.ts";
import { entriesOf, parseJson } from "../read-response.ts";

/** A shorter value can be in a message by chance. */
const MIN_VALUE_LENGTH = 8;

/** The external ids of the path may be repeated, and so may names of members, limits and allowed values. */
export const messagesWithoutValues: ExchangeCheck = {
  name: "messages_without_values",
  title: "no message repeats a value of the request's body",
  applies: (exchange) => entriesOf(exchange).length > 0 && valuesOf(exchange).length > 0,
  rule: () => ({ decision: "messages" }),
  check: (exchange) => {
    const messages = entriesOf(exchange).flatMap(({ message }) =>
      typeof message === "string" ? [withoutAllowedValues(message)] : [],
    );
    const repeated = valuesOf(exchange).find(({ value }) => messages.some((message) => message.includes(value)));
    if (repeated === undefined) return undefined;
    const at = repeated.pointer === "" ? "the whole body" : repeated.pointer;
    return { expected: "messages without a submitted value", received: `a message with the value of ${at}` };
  },
};

/** The texts in the body of the request that no message needs. */
function valuesOf({ request }: MatchedExchange): readonly { readonly pointer: string; readonly value: string }[] {
  const body = parseJson(request.body ?? new Uint8Array());
  const parameters = Object.values(findPath(request)?.parameters ?? {});
  const known = [...parameters, ...parameters.map(decode)];
  return textsIn(body?.value, "", 0).filter(
    ({ value, pointer }) =>
      value.length >= MIN_VALUE_LENGTH && !pointer.includes(value) && !known.some((text) => text.includes(value)),
  );
}

/** A part of an allowed value can be a submitted one: `locked` of `fail-locked`. */
function withoutAllowedValues(message: string): string {
  return allowedValues.reduce((rest, value) => rest.replaceAll(value, "\n"), message);
}

/** Every text that an `enum` of the contract lists, the longest first. */
const allowedValues: readonly string[] = [...new Set(listedTexts(contractDocument))]
  .filter((value) => typeof value === "string")
  .toSorted((one, other) => other.length - one.length);

function listedTexts(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(listedTexts);
  if (!isObject(value)) return [];
  const own = Array.isArray(value.enum) ? value.enum : [];
  return [...own, ...Object.values(value).flatMap(listedTexts)];
}

/** The depth that the contract allows. A deeper body is malformed, so its texts are not read. */
const MAX_DEPTH = 32;

function textsIn(
  value: unknown,
  pointer: string,
  depth: number,
): { readonly pointer: string; readonly value: string }[] {
  if (typeof value === "string") return [{ pointer, value }];
  if (typeof value !== "object" || value === null || depth === MAX_DEPTH) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, `${pointer}/${name}`, depth + 1));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
