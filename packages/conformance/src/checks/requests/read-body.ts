import type { Operation } from "@credential-api/contract";
import type { SentRequest } from "../../model/exchange.ts";
import { isJsonMediaType } from "../media-type.ts";
import { parseJson } from "../read-response.ts";
import type { RequestFault } from "./request-fault.ts";
import { findJsonFault } from "./strict-json.ts";

interface BodyFault extends RequestFault {
  /** The contract checks the media type before the path, and the content after it. */
  readonly step: "media type" | "content";
}

/** Reads the body of a request as the contract says: its size, media type, coding, and strict JSON. */
export function readRequestBody(
  { required, maxBytes }: NonNullable<Operation["body"]>,
  { headers, body = new Uint8Array() }: SentRequest,
): { readonly value: unknown } | { readonly fault: BodyFault } {
  const header = (name: string) => headers.find(([each]) => each.toLowerCase() === name)?.[1];
  const fault = (step: BodyFault["step"], text: string, decision: string) => ({
    fault: { step, text, rule: { decision } },
  });
  if (body.byteLength > maxBytes) {
    return fault("media type", `the body has more than ${maxBytes} bytes`, "body-limit");
  }
  if (body.byteLength === 0 && !required) return { value: undefined };
  const type = header("content-type");
  if (type === undefined) return fault("media type", "there is no Content-Type", "unsupported-media-types");
  if (!isJsonMediaType(type)) {
    return fault("media type", "Content-Type is not application/json in UTF-8", "unsupported-media-types");
  }
  if (!/^(?:identity)?$/i.test(header("content-encoding") ?? "")) {
    return fault("media type", "Content-Encoding is not identity", "content-codings");
  }
  if (body.byteLength === 0) return fault("content", "there is no body", "malformed-requests");
  const json = parseJson(body);
  if (json === undefined) return fault("content", "the body is not JSON in UTF-8", "malformed-requests");
  const found = findJsonFault(new TextDecoder().decode(body), json.value);
  return found === undefined ? json : fault("content", `the body ${found}`, "strict-json");
}
