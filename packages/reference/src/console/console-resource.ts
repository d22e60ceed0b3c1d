import type { OperationParameter } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";
import type { ErrorOutcome } from "../credentials/error-outcomes.ts";
import type { Caller } from "../http/authenticate.ts";
import type { Store } from "../store/store.ts";
import type { CertificateDetails } from "./console-types.ts";

/** What the host gives to the resources. */
export interface ConsoleContext {
  readonly store: Store;
  /** Reads a certificate from PEM, or from its DER as Base64; `undefined` when the text is neither. */
  readonly readCertificate: (text: string) => CertificateDetails | undefined;
  /** The caller, already authorized. */
  readonly caller: Caller;
}

/** A resource of the console's API with its one method, as the request handler of operations serves it. */
export interface ConsoleResource<Request = never> {
  /** What reports and the log call it. */
  readonly id: string;
  readonly method: "get" | "post";
  /** Below the path of the API. A client is `{clientExtId}`: then it must be in the data room of the caller. */
  readonly path: string;
  readonly parameters: readonly OperationParameter[];
  /** The maximum size of the JSON body; absent when there is none. */
  readonly maxBytes?: number;
  /** Lists every violation; without one, the value is a `Request`. */
  readonly explain: (request: unknown) => readonly Violation[];
  readonly perform: (request: Request, context: ConsoleContext) => Promise<ConsoleOutcome>;
}

type ConsoleOutcome = { readonly status: 200; readonly body: object } | ErrorOutcome<404 | 422>;
