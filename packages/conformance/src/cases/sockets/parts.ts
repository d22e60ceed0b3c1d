import { type OperationId, operations } from "@credential-api/contract";
import type { CaseContext } from "../../model/context.ts";
import { headerOf } from "../../requests/edit-request.ts";
import { idsWithBody, readIds } from "../vectors/choose.ts";
import { prepareRequest } from "../vectors/send.ts";

/** What raw requests are made of. None of them changes anything: what has a body has no token. */
export interface RequestParts {
  /** The value of `Host`. */
  readonly host: string;
  /** A path that a caller may read. */
  readonly readable: string;
  /** The header line that lets a caller read it. */
  readonly authorization: string;
  /** Method and path of an operation with a body. */
  readonly write: string;
  /** The header line with the id of the request, so that two runs with one seed show the same. */
  readonly requestId: string;
}

/** A message: its lines, the blank line, and what follows it. */
export function message(lines: readonly string[], rest = ""): string {
  return `${lines.join("\r\n")}\r\n\r\n${rest}`;
}

/** A read with a valid token. Any 2xx of it shows that the server has taken it for a request. */
export function readWith(
  { readable, host, authorization, requestId }: RequestParts,
  ...lines: readonly string[]
): string {
  const hasId = lines.some((line) => line.startsWith("X-Request-Id:"));
  return message([`GET ${readable} HTTP/1.1`, `Host: ${host}`, authorization, ...(hasId ? [] : [requestId]), ...lines]);
}

/** A request with a body and without a token, which gets 401 if its framing is valid. */
export function writeWith({ write, host, requestId }: RequestParts, lines: readonly string[], body: string): string {
  return message([`${write} HTTP/1.1`, `Host: ${host}`, requestId, "Content-Type: application/json", ...lines], body);
}

/** Reads what requests are made of. Throws `Skipped` when there is nothing to read. */
export async function readParts(context: CaseContext): Promise<RequestParts> {
  const [readId] = readIds;
  const [writeId] = idsWithBody;
  if (readId === undefined || writeId === undefined)
    throw new Error("The contract has no operation to read or to write.");
  const { sent } = await prepareRequest(context, readId);
  return {
    requestId: `X-Request-Id: conformance-${context.seed}-raw`,
    host: new URL(context.target.origin).host,
    readable: sent.path,
    authorization: `Authorization: ${headerOf(sent, "Authorization")}`,
    write: `${operations[writeId].method.toUpperCase()} ${anyPath(writeId)}`,
  };
}

function anyPath(id: OperationId): string {
  return operations[id].path.replaceAll(/\{[^}]+\}/g, "conformance");
}
