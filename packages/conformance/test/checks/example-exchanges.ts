import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { exampleHeaders, examples, type Replay } from "@credential-api/contract/examples";
import document from "@credential-api/contract/openapi.json" with { type: "json" };
import { findOperation } from "../../src/checks/find-operation.ts";
import type { MatchedExchange } from "../../src/model/check.ts";
import type { Header } from "../../src/model/exchange.ts";

/** An example response of the contract, and the request that produces it. */
export interface ExampleExchange {
  readonly name: string;
  readonly exchange: MatchedExchange;
}

/** Every example response of the contract as an exchange. */
export const exampleExchanges: readonly ExampleExchange[] = operationIds.flatMap((id) =>
  Object.entries(examples[id].responses).flatMap(([status, named]) =>
    Object.entries(named).map(([name, { value, replay }]) => ({
      name: `${id} ${status} ${name}`,
      exchange: toExchange(id, Number(status), value, replay),
    })),
  ),
);

function toExchange(id: OperationId, status: number, value: unknown, replay: Replay): MatchedExchange {
  const { method } = operations[id];
  const body = bodyOf(id, replay);
  const type = replay.contentType ?? (operations[id].body === null ? "" : "application/json");
  const headers: Header[] = [
    ...tokenOf(replay),
    ...(type === "" ? [] : [["Content-Type", type] as const]),
    ...Object.entries(replay.header ?? {}),
  ];
  const request = {
    method: method.toUpperCase(),
    path: pathOf(id, replay),
    headers,
    ...(body === undefined ? {} : { body }),
  };
  const declared: Readonly<Record<number, Readonly<Record<string, string>>>> = exampleHeaders[id];
  const received = value === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(value));
  const response = {
    status,
    headers: [
      ...(value === undefined ? [] : [["content-type", "application/json"] as const]),
      ...Object.entries(declared[status] ?? {})
        .filter(([name]) => !/^(?:x-request-id|location)$/i.test(name))
        .map(([name, text]) => [name.toLowerCase(), toChallenge(name, text, replay)] as const),
      ...(status === 201 ? [["location", locationOf(id, value)] as const] : []),
    ],
    body: received,
  };
  const broken = replay.fault === undefined ? {} : { broken: true as const };
  return { request, response, operation: findOperation(request), ...broken };
}

function bodyOf(id: OperationId, { body, bodyBytes, request }: Replay): Uint8Array | undefined {
  if (bodyBytes !== undefined) return new Uint8Array(bodyBytes);
  if (body !== undefined) return body === "" ? undefined : Buffer.from(body);
  const { requests } = examples[id];
  const example = request === undefined ? Object.values(requests)[0] : requests[request];
  return example && Buffer.from(JSON.stringify(example.value));
}

function pathOf(id: OperationId, { path = {}, rawPath = {}, query }: Replay): string {
  const filled = operations[id].path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const example = Object.values(document.components.parameters).find((each) => each.name === name)?.example;
    return rawPath[name] ?? encodeURIComponent(path[name] ?? String(example));
  });
  return query === undefined ? filled : `${filled}?${query}`;
}

function tokenOf({ token }: Replay): readonly Header[] {
  return token === "none" ? [] : [["Authorization", "Bearer a-token-of-the-test"]];
}

/** The header of a status has one example, also if its responses differ. */
function toChallenge(name: string, text: string, { token }: Replay): string {
  return name === "WWW-Authenticate" && token === "none" ? text.replace(/,? ?error=.*/, "") : text;
}

function locationOf(id: OperationId, value: unknown): string {
  const last = operations[id].path.split("/").at(-1);
  const extId = Reflect.get(Object(value), "extId");
  const hasOwnPath = operationIds.some((each) => operations[each].path === `${operations[id].path}/{extId}`);
  return hasOwnPath ? `${last}/${encodeURIComponent(String(extId))}` : String(last);
}
