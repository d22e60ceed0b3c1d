import type { OperationId, OperationRequest, Permission, StateName } from "@credential-api/contract";
import type { Exchange, Header, SentRequest, Target } from "./exchange.ts";

/** What a case gets: a way to send requests, tokens, and starting data that no other case uses at the same time. */
export interface CaseContext {
  /** Sends a request of an operation as the administrator, or as `options` say. */
  readonly call: <Id extends OperationId>(
    id: Id,
    request: OperationRequest<Id>,
    options?: CallOptions,
  ) => Promise<Exchange>;
  /** The request that `call` would send, to change it. */
  readonly toRequest: <Id extends OperationId>(
    id: Id,
    request: OperationRequest<Id>,
    options?: CallOptions,
  ) => Promise<SentRequest>;
  /** Sends a request as it is. Every exchange also passes the checks of `src/checks`. */
  readonly send: (request: SentRequest) => Promise<Exchange>;
  /** The target, for what `send` cannot express (raw sockets). */
  readonly target: Target;
  /** Tokens. Throws `Skipped` for one that the configuration does not supply. */
  readonly token: (caller: CallerWish) => Promise<string>;
  readonly data: CaseData;
  /** The seed of the case, made from the seed of the run and the id of the case: an unsigned 32-bit integer. */
  readonly seed: number;
  /** The number of generated requests per property (`--examples`). */
  readonly examples: number;
  /** Remembers that something is secret, so that no report shows it. */
  readonly redact: (secret: string) => void;
}

export interface CallOptions {
  /** Default: the administrator. `null` sends no token. A string is sent as the token, as it is. */
  readonly token?: CallerWish | string | null;
  /** Replaces headers of the same name, or adds them. */
  readonly headers?: readonly Header[];
  /** The body as it is sent; default: the JSON of the request's body. */
  readonly body?: Uint8Array | string;
  readonly contentType?: string | null;
}

/** The caller that a token identifies. `{}` is the administrator: every permission, the data room of the test client. */
export interface CallerWish {
  /** Default: every permission of the catalogue. */
  readonly permissions?: readonly Permission[];
  /** The data room. Default: the test client. */
  readonly clients?: readonly string[];
  /** What is wrong with the token. Default: nothing. */
  readonly defect?: "expired" | "notYetValid" | "wrongKey" | "wrongIssuer" | "wrongAudience" | "unknownCriticalHeader";
}

/**
 * Starting data. Every method throws `Skipped` with a reason when the configuration supplies nothing that fits. What is
 * returned belongs to the case alone until it ends; the kit then puts back what it can. The same wish again gets the same
 * credential or user, put back to how it was, unless the wish says `another`.
 */
export interface CaseData {
  /** The test client: the callers' data room. */
  readonly clientExtId: string;
  /** A client that exists and is outside the data room, if the configuration names one. */
  readonly otherClientExtId: string | undefined;
  /** The user has a mobile signature, in the given state if one is given. */
  readonly mobileSignature: (wish?: CredentialWish) => Promise<{ clientExtId: string; userExtId: string }>;
  /** The user exists and has no mobile signature. */
  readonly userWithoutMobileSignature: (wish?: Wish) => Promise<{ clientExtId: string; userExtId: string }>;
  readonly vascoCredential: (wish?: VascoWish) => Promise<{ clientExtId: string; extId: string }>;
  readonly policies: PolicyNames;
  /** A value that the configuration gives by its name (`data.values`), for operations that the kit does not know. */
  readonly value: (name: string) => string;
  /** An external id that is new and cannot exist, the same for the same seed. */
  readonly unknownExtId: (name: string) => string;
  /** Breaks the server (`faults` of the configuration) until the returned function is called. */
  readonly fault: (kind: "broken" | "unavailable") => Promise<() => Promise<void>>;
}

interface Wish {
  /** One that the case has not got yet. Most configurations have few. Default: false. */
  readonly another?: boolean;
}

interface CredentialWish extends Wish {
  /** Default: the state that it has. */
  readonly state?: StateName;
}

interface VascoWish extends CredentialWish {
  /** Whether it has a user. No operation gives it one again, so wish for it only to take the user away. Default: either. */
  readonly assigned?: boolean;
}

/** External ids of policies of the test client. Each throws `Skipped` when the configuration names none. */
export interface PolicyNames {
  /** Two policies of each type. */
  readonly mobileSignature: () => readonly [string, string];
  readonly vasco: () => readonly [string, string];
  /** The default of the client, by type. */
  readonly defaultVasco: () => string;
  readonly defaultMobileSignature: () => string;
  /** A policy of a third type. */
  readonly otherType: () => string;
}
