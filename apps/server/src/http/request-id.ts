import { randomUUID } from "node:crypto";

/** The id of a request: the `X-Request-Id` that it has, if that is well-formed, otherwise a new one. */
export function toRequestId(header: string | string[] | undefined): string {
  return typeof header === "string" && wellFormed.test(header) ? header : randomUUID();
}

const wellFormed = /^[\w=-]{1,255}$/;
