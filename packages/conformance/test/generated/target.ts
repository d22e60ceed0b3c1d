/** A target in memory for the generated cases: a server of the contract with at most one defect. */
import { type OperationId, operations } from "@credential-api/contract";
import { explainRequest } from "@credential-api/contract/validators";
import { parsePointer, toPointer } from "@credential-api/openapi";
import type { RequestParts } from "../../src/generated/requests/rejected-requests.ts";
import { namedViolations } from "../../src/generated/schema/violations.ts";
import type { CaseContext } from "../../src/model/context.ts";
import type { Exchange } from "../../src/model/exchange.ts";
import { Skipped } from "../../src/model/outcome.ts";
import { successStatuses } from "../../src/requests/declared.ts";
import { simplestRequest } from "./simplest-request.ts";

/** An entry of an error response. */
interface Entry {
  readonly code: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

/** What the target makes of a request: the request that it checks, the entries of a 422, the body of a success. */
export interface Target {
  readonly reads?: (request: RequestParts, id: OperationId) => RequestParts;
  readonly errors?: (entries: readonly Entry[], request: RequestParts) => readonly Entry[];
  readonly returns?: (body: object) => object;
  readonly rejects?: number;
  readonly changes?: boolean;
}

/** A target of the contract in memory, with at most one defect. It keeps nothing, and returns what it got. */
export function contextOf(
  target: Target,
  examples: number,
): { readonly context: CaseContext; readonly sent: RequestParts[] } {
  const sent: RequestParts[] = [];
  const call = async (id: OperationId, request: RequestParts): Promise<Exchange> => {
    sent.push(request);
    const read = target.reads?.(request, id) ?? request;
    const found = namedViolations(explainRequest[id](read)).map(({ pointer, keyword }): Entry => {
      const [part, ...location] = parsePointer(pointer);
      if (part !== "body") return { code: "errors.invalidData", parameter: location[0] ?? "" };
      const isReadonly =
        keyword === "additionalProperties" && operations[id].readonlyMembers.includes(location[0] ?? "");
      return { code: isReadonly ? "errors.modifyReadonlyData" : "errors.invalidData", pointer: toPointer(location) };
    });
    const entries = target.errors?.(found, request) ?? found;
    const body = Object(read.body);
    return entries.length > 0
      ? toExchange(target.rejects ?? 422, { errors: entries })
      : toExchange(successStatuses(id)[0] ?? 200, target.returns?.(body) ?? body);
  };
  // The cases use these members alone.
  const data = {
    clientExtId: simplestRequest("getMobileSignature").path?.clientExtId,
    value: (name: string) => {
      if (name === "identificator") return "configured";
      throw new Skipped(`data.values has no ${name}`);
    },
  };
  return { context: { call, data, seed: 7, examples } as unknown as CaseContext, sent };
}

function toExchange(status: number, body: object): Exchange {
  return {
    request: { method: "GET", path: "/", headers: [] },
    response: { status, headers: [], body: new TextEncoder().encode(JSON.stringify(body)) },
  };
}
