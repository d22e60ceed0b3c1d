import type { Operation } from "@credential-api/contract";
import type { ApiRequest, ReceivedBody } from "../api-request.ts";
import { type ErrorResponse, errorResponse } from "../response/api-response.ts";
import { shorten } from "../violations/describe-violation.ts";
import { isAcceptedMediaType } from "./media-type.ts";
import { MAX_JSON_DEPTH, readStrictJson, type StrictJson } from "./strict-json.ts";

/** The steps that read the body of an operation, in their order. */
export interface JsonBody {
  /** 413 for a body whose `Content-Length` says that it is too large. */
  refuse(request: ApiRequest): ErrorResponse | undefined;
  /** Reads the body. */
  read(request: ApiRequest): ReceivedBody | Promise<ReceivedBody>;
  /** The bytes of what was read, or 413, then 415. `undefined` when the body is optional and there are no bytes. */
  accept(request: ApiRequest, received: ReceivedBody): Uint8Array | ErrorResponse | undefined;
  /** The value of the bytes, or 400. */
  parse(bytes: Uint8Array): { readonly value: unknown } | ErrorResponse;
}

/**
 * Makes the steps for the body rules of an operation. Error responses are made here, once.
 *
 * A request has no body when it has no bytes: neither a `Content-Length` above 0 nor a `Transfer-Encoding` with content. Then
 * an optional body is absent, whatever the `Content-Type` says.
 */
export function createJsonBody(
  { required, maxBytes, mediaTypes }: NonNullable<Operation["body"]>,
  method: string,
): JsonBody {
  const tooLarge = errorResponse(413, "errors.requestTooLarge", `The body is larger than ${maxBytes} bytes.`);
  // RFC 5789, section 2.2, for PATCH; RFC 9110, section 15.5.16, for the others.
  const accepted = { [method === "patch" ? "accept-patch" : "accept"]: mediaTypes.join(", ") };
  const unsupported = errorResponse(
    415,
    "errors.unsupportedMediaType",
    `The media type of the body must be ${mediaTypes.join(" or ")} in UTF-8.`,
    accepted,
  );
  // RFC 9110, section 15.5.16: Accept-Encoding names what is accepted.
  const encoded = errorResponse(415, "errors.unsupportedMediaType", "The body must have no content coding.", {
    ...accepted,
    "accept-encoding": "identity",
  });
  return {
    refuse(request) {
      const declared = request.header("content-length");
      return declared !== undefined && Number(declared) > maxBytes ? tooLarge : undefined;
    },
    read: (request) => request.readBody(maxBytes),
    accept(request, received) {
      if (received === "too large") return tooLarge;
      if (!required && received.length === 0) return undefined;
      if (!isAcceptedMediaType(request.header("content-type"), mediaTypes)) return unsupported;
      if (isEncoded(request.header("content-encoding"))) return encoded;
      return received === "incomplete" ? malformed("The body is incomplete.") : received;
    },
    parse(bytes) {
      const json = readStrictJson(bytes);
      return "fault" in json ? malformed(describeFault(json)) : json;
    },
  };
}

/** 400: the request cannot be read. */
export function malformed(message: string): ErrorResponse {
  return errorResponse(400, "errors.malformedRequest", message);
}

/** Returns whether a `Content-Encoding` header names anything but `identity`. */
function isEncoded(contentEncoding: string | undefined): boolean {
  return contentEncoding !== undefined && !/^(?:identity)?$/i.test(contentEncoding);
}

function describeFault(json: Exclude<StrictJson, { readonly value: unknown }>): string {
  switch (json.fault) {
    case "empty":
      return "The body is missing.";
    case "notUtf8":
      return "The body is not UTF-8.";
    case "notJson":
      return "The body is not JSON.";
    case "duplicate":
      return `The body contains the member ${shorten(json.name)} twice.`;
    case "loneSurrogate":
      return "The body contains a lone surrogate.";
    case "nul":
      return "The body contains the NUL character.";
    case "tooDeep":
      return `The body is nested deeper than ${MAX_JSON_DEPTH} levels.`;
  }
}
