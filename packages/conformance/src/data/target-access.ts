import type { OperationId, OperationRequest } from "@credential-api/contract";
import type { DataAccess } from "../model/sources.ts";

/** What the target says about starting data, or the reason why the kit cannot use it. */
export interface DataResponse {
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;
}

/**
 * Sends a request that reads or changes starting data.
 *
 * @throws Error unless the response has one of the statuses, with a JSON object if it is 200 or 201.
 */
export async function request<Id extends OperationId>(
  { call }: DataAccess,
  id: Id,
  parts: OperationRequest<Id>,
  statuses: readonly number[],
): Promise<DataResponse> {
  const { response } = await call(id, parts);
  const body: unknown = parse(response.body);
  const members = typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : undefined;
  const isExpected = statuses.includes(response.status);
  if (isExpected && (members !== undefined || response.status === 204)) {
    return { status: response.status, members: members ?? {} };
  }
  const codes = codesOf(members);
  const expected = isExpected ? "a JSON object" : `status ${statuses.join(" or ")}`;
  throw new Error(
    `${id} for the starting data returned ${response.status}${codes === "" ? "" : ` (${codes})`}, not ${expected}`,
  );
}

/** The member as text; `undefined` when it is absent. */
export function textOf(members: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = members[name];
  return typeof value === "string" ? value : undefined;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function codesOf(members: Readonly<Record<string, unknown>> | undefined): string {
  const errors = members?.errors;
  if (!Array.isArray(errors)) return "";
  return errors.map((entry: unknown) => (isEntry(entry) ? entry.code : "?")).join(", ");
}

function isEntry(entry: unknown): entry is { readonly code: string } {
  return typeof entry === "object" && entry !== null && "code" in entry && typeof entry.code === "string";
}
