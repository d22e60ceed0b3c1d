import { expectThat } from "../../expect/expect-response.ts";
import type { RawExchange } from "./raw-request.ts";

/** Throws `Failure` when what came back is not what the standard asks for. */
export type Judge = (raw: RawExchange) => void;

/** The first response has one of the statuses. */
export function isRejected(...statuses: readonly number[]): Judge {
  return (raw) => expect(raw, statuses.includes(firstOf(raw)), `status ${statuses.join(" or ")}`);
}

/** As `isRejected`, and nothing after it is taken for a request. */
export function isRejectedAlone(...statuses: readonly number[]): Judge {
  return (raw) => {
    isRejected(...statuses)(raw);
    hasNoSuccess(raw);
  };
}

/** The server responds with the status to each request, or closes the connection after the first of them. */
export function hasStatuses(first: number, second: (status: number) => boolean): Judge {
  return (raw) => {
    expect(raw, firstOf(raw) === first, `status ${first}`);
    const status = raw.responses[1]?.status;
    const fits = status === undefined ? raw.closed : second(status);
    expect(raw, fits, "a second response that fits, or a closed connection");
  };
}

/** No part of the message is taken for a request of its own that succeeds. */
export const hasNoSuccess: Judge = (raw) => {
  const isSuccess = raw.responses.some(({ status }) => status < 300);
  expect(raw, !isSuccess, "no success for what is no request");
};

/** The connection is closed by the server. */
export const isClosed: Judge = (raw) => expect(raw, raw.closed, "a closed connection after the response");

/** One response at most, an error or not, and then a closed connection. */
export const isOneAndClosed: Judge = (raw) => {
  expect(raw, raw.responses.length === 1, "one response");
  isClosed(raw);
};

/** All of them hold. */
export function all(...judges: readonly Judge[]): Judge {
  return (raw) => {
    for (const judge of judges) judge(raw);
  };
}

function firstOf({ responses }: RawExchange): number {
  return responses[0]?.status ?? 0;
}

function expect(raw: RawExchange, holds: boolean, expected: string): void {
  expectThat(holds, expected, describe(raw), raw.exchange);
}

function describe({ responses, closed }: RawExchange): string {
  const statuses =
    responses.length === 0 ? "no response" : `status ${responses.map(({ status }) => status).join(", then ")}`;
  return `${statuses}, and ${closed ? "a closed" : "an open"} connection`;
}
