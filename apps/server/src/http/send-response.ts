import type { ServerResponse } from "node:http";
import type { ApiResponse } from "@credential-api/reference";
import type { HeaderTexts } from "./headers/security-headers.ts";

/** Sends a response of the reference through Node's own response, with the headers of the host. */
export function sendResponse(
  outgoing: ServerResponse,
  { status, text, headers }: ApiResponse,
  hostHeaders: HeaderTexts,
  requestId: string,
): void {
  const sent: Record<string, string | number> = { ...hostHeaders, "x-request-id": requestId, ...headers };
  if (text !== undefined) sent["content-type"] = "application/json";
  // A 204 never has the header (RFC 9110, section 8.6).
  if (status !== 204) sent["content-length"] = text === undefined ? 0 : Buffer.byteLength(text);
  outgoing.writeHead(status, sent);
  outgoing.end(text);
}
