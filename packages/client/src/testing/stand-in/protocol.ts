/** What a stand-in and its testers say to each other: JSON over HTTP, below `/stand-in` of a reference server. */
import type { OperationId, OperationStatus } from "@credential-api/contract";
import type { ResponseName } from "../respond-with.ts";

/**
 * What a stand-in does to requests. The first rule that applies to a request decides alone; a request that no rule applies
 * to is served as always.
 */
export type StandInRule = Rules[OperationId] | RuleForAll;

/** A rule for the requests of one operation. */
export type RuleForOne<Id extends OperationId> = Rules[Id];

// Interfaces by status: to unite an intersection of unions for each operation costs the compiler the square of their number.
type Rules = {
  readonly [Id in OperationId]:
    | { [Status in OperationStatus<Id>]: RuleWithStatus<Id, Status> }[OperationStatus<Id>]
    | RuleWithoutStatus<Id>;
};

interface RuleWithStatus<Id extends OperationId, Status extends OperationStatus<Id>>
  extends RuleScope,
    RuleEffect,
    ResponseWithStatus<Id, Status> {
  readonly operation: Id;
}

interface RuleWithoutStatus<Id extends OperationId> extends RuleScope, RuleEffect, ResponseWithoutStatus<Id> {
  readonly operation: Id;
}

/** A rule for the requests of every operation; with a status, of every operation that declares it. */
export type RuleForAll = RuleScope &
  RuleEffect & {
    readonly operation?: undefined;
    readonly status?: OperationStatus<OperationId> | undefined;
    readonly example?: string | undefined;
  };

/** Which requests a rule applies to. */
export interface RuleScope {
  /** 1 to 60 letters, digits, `-` and `_`. Default: `rule-1`, `rule-2` and so on. */
  readonly id?: string | undefined;
  /** Path parameters that a request must have, decoded: `{ userExtId: "user-123" }`. Default: any. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  /** How many requests it applies to, at most; 1 to 1,000,000. Default: no limit. */
  readonly count?: number | undefined;
  /** The probability that it applies to a request, above 0 and up to 1. Default 1. */
  readonly share?: number | undefined;
  /**
   * A whole number from 0 to 4,294,967,295. Rules with the same id and seed decide the same about the first request, the
   * second, and so on. Default 1.
   */
  readonly seed?: number | undefined;
}

/** What a rule does beside the response, or instead of it. */
export interface RuleEffect {
  /** How long the request waits before anything is done, in milliseconds; at most 60,000. Default: not at all. */
  readonly delayMs?: Delay | undefined;
  /**
   * Closes the connection without a response: `before` the operation, so that nothing changes, or `after` it, so that the
   * change is made and the caller cannot know.
   */
  readonly drop?: "before" | "after" | undefined;
  /** Sends the head and half of the body, then closes the connection. A response without a body stays whole. Default false. */
  readonly truncate?: boolean | undefined;
  /** Values of headers that the response declares, such as `Retry-After`, instead of their examples; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
}

/** Milliseconds: the same for each request, or a random number from a distribution. More than 60,000 become 60,000. */
export type Delay =
  | number
  | { readonly uniform: { readonly min: number; readonly max: number } }
  /** Half of the requests wait for less than `median`; one of a hundred waits for more than `p99`. */
  | { readonly lognormal: { readonly median: number; readonly p99: number } };

/** A response of the contract in place of the operation, which is not performed. Default: the operation responds. */
export type RuleResponse<Id extends OperationId> =
  | { [Status in OperationStatus<Id>]: ResponseWithStatus<Id, Status> }[OperationStatus<Id>]
  | ResponseWithoutStatus<Id>;

interface ResponseWithStatus<Id extends OperationId, Status extends OperationStatus<Id>> {
  readonly status: Status;
  /** The name of an example of the contract, as `respondWith` takes it. Default: the first of the status. */
  readonly example?: ResponseName<Id, Status> | undefined;
}

interface ResponseWithoutStatus<Id extends OperationId> {
  readonly status?: undefined;
  readonly example?: ResponseName<Id, OperationStatus<Id>> | undefined;
}

/** A rule that is in force, and what it has done. */
export type RuleInForce = StandInRule & {
  readonly id: string;
  /** How many requests it was for, whether it applied to them or not. */
  readonly matched: number;
  /** How many requests it applied to. */
  readonly applied: number;
};

/** A request that the stand-in has recorded, and its response. Secrets are blanked as in the server's log. */
export interface RecordedRequest {
  /** Counts from 1 and rises with every recorded request; never given again, also not after a reset. */
  readonly number: number;
  /** The `X-Request-Id` of the request, or the one that the server made: the same as in the log. */
  readonly requestId: string;
  /** When the request came (RFC 3339). */
  readonly time: string;
  readonly durationMs: number;
  /** Absent when no operation has the path and the method. */
  readonly operation?: OperationId;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The value of a JSON body; any other body as text. Absent without a body, and for one of more than 64 KiB. */
  readonly body?: unknown;
  readonly response: RecordedResponse | null;
  readonly outcome: RequestOutcome;
  /** The id of the rule that applied. */
  readonly rule?: string;
  /** The preferences that were applied, as in `Preference-Applied`. */
  readonly preference?: string;
}

/** The response that was made; whether it was sent, `outcome` says. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * How a request ended. `dropped before`: by a rule, before the operation. `dropped after`: by a rule, after the operation, which
 * had made the response. `truncated`: by a rule. `client left`: the client closed the connection before it had the response.
 */
export type RequestOutcome = "sent" | "dropped before" | "dropped after" | "truncated" | "client left";

/** Which recorded requests are meant. Every member narrows it down. */
export interface RequestFilter {
  readonly operation?: OperationId | undefined;
  /** The status of the response. */
  readonly status?: number | undefined;
  /** Only requests with a higher number. */
  readonly after?: number | undefined;
}

/** `GET /stand-in/requests`. */
export interface RequestList {
  /** Oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** How many older requests were dropped, because only so many are kept. */
  readonly dropped: number;
}

/** A named copy of all data, in the memory of the server. */
export interface Snapshot {
  readonly name: string;
  /** The number of clients, users, policies, history entries and credentials. */
  readonly records: number;
  /** When it was taken (RFC 3339). */
  readonly taken: string;
}

/** What a development token may hold. Every member has a default. */
export interface TokenRequest {
  /** Default: every permission. */
  readonly permissions?: readonly string[] | undefined;
  /** The data room: external ids of clients. Default: the clients of the data that the server started with. */
  readonly clients?: readonly string[] | undefined;
  /** The caller. Default `tester`. */
  readonly subject?: string | undefined;
  /** 1 to 86,400. Default 3,600. */
  readonly ttlSeconds?: number | undefined;
}
