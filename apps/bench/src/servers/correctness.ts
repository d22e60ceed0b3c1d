import { isDeepStrictEqual } from "node:util";
import type { DataSet } from "./data-set.ts";
import type { Contender } from "./servers.ts";

/** A request that each server must answer alike before it is measured: the members of the response, or any status of 4xx. */
interface Case {
  readonly title: string;
  readonly body: string;
  readonly isAccepted: boolean;
}

const accepted: Readonly<Record<string, object>> = {
  "no member": {},
  msisdn: { msisdn: "+41790000000" },
  identificator: { identificator: "A-1" },
  "longest identificator": { identificator: "x".repeat(50) },
  "a state": { stateName: "disabled" },
  "a comment": { modificationComment: "Phone replaced" },
  "the longest comment": { modificationComment: "ä".repeat(1_000) },
  "a policy": { policyExtId: "policy" },
  "several members": { stateName: "active", msisdn: "+41790000001", msspIdentifier: "https://mss.example.org/eu" },
};

const refused: Readonly<Record<string, string>> = {
  "an unknown member": '{"phone":"+41790000000"}',
  "a number for a text": '{"msisdn":41790000000}',
  null: '{"msisdn":null}',
  "an unknown state": '{"stateName":"lost"}',
  "an identificator that is too long": JSON.stringify({ identificator: "x".repeat(51) }),
  "an empty msisdn": '{"msisdn":""}',
  "a negative version": '{"version":-1}',
  "a version with a fraction": '{"version":1.5}',
  "a version as text": '{"version":"1"}',
  "an array": "[]",
  "a text": '"msisdn"',
};

const cases: readonly Case[] = [
  ...Object.entries(accepted).map(([title, body]) => ({ title, body: JSON.stringify(body), isAccepted: true })),
  ...Object.entries(refused).map(([title, body]) => ({ title, body, isAccepted: false })),
];

/**
 * Sends the requests one after the other: 200 with the members of the request, or 4xx. Of a mock only the status is looked at.
 *
 * @throws Error naming the first request with a wrong response.
 */
export async function expectCorrect(
  { title, isMock }: Pick<Contender, "title" | "isMock">,
  url: string,
  data: Pick<DataSet, "paths" | "token">,
): Promise<void> {
  for (const { title: request, body, isAccepted } of cases) {
    const headers = { authorization: `Bearer ${data.token}`, "content-type": "application/json" };
    const signal = AbortSignal.timeout(RESPONSE_MS);
    const response = await fetch(`${url}${data.paths[0]}`, { method: "PATCH", headers, body, signal }).catch(
      (cause) => {
        throw new Error(`${title} is not measured: to ${request} it does not respond`, { cause });
      },
    );
    const text = await response.text();
    const isRight = isAccepted
      ? response.status === 200 && (isMock || hasMembers(JSON.parse(text), JSON.parse(body)))
      : response.status >= 400 && response.status < 500;
    if (!isRight) throw new Error(`${title} is not measured: to ${request} it responds ${response.status} ${text}`);
  }
}

const RESPONSE_MS = 20_000;

function hasMembers(credential: Readonly<Record<string, unknown>>, members: object): boolean {
  return Object.entries(members).every(([name, value]) => isDeepStrictEqual(credential[name], value));
}
