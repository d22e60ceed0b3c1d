import { type OperationId, operations } from "@credential-api/contract";
import { Hono } from "hono";
import { demoCallers } from "./demo-callers.ts";
import { demoData } from "./demo-data.ts";
import { type AnswererOptions, createAnswerer, type Perform } from "./http/answer-request.ts";
import type { Callers } from "./http/authenticate.ts";
import { answerUnknownPath, createPathAnswerer, type MethodAnswerer } from "./http/methods.ts";
import { operationPaths } from "./http/operation-paths.ts";
import { type PathTemplate, rawPath, toPathTemplate } from "./http/path-parameters.ts";
import { type ReadBody, readWebBody } from "./http/read-body.ts";
import { type TakeReport, withoutFailures } from "./http/report.ts";
import { isCertificate } from "./operations/certificate.ts";
import type { Means } from "./operations/handler.ts";
import { handlers } from "./operations/index.ts";
import { createMemoryStore } from "./store/memory.ts";
import type { Store } from "./store/store.ts";

/** What a host can decide. Everything has a default that works in Node, a browser or a worker. */
export interface ReferenceOptions {
  /** Where credentials are kept. Default: a memory store with the demo data. Comes with `callers`. */
  readonly store?: Store;
  /** How callers are known. Default, without a `store`: `demoCallers`, who know the one published `demoToken`. */
  readonly callers?: Callers;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** Tells whether a text is one PEM block with an X.509 certificate. Default: a portable parser. */
  readonly isCertificate?: (pem: string) => boolean;
  /** How a body is read. Default: from the Web stream of the request, counting bytes. */
  readonly readBody?: ReadBody;
  /** Check every answer, before anything is written: one that breaks the contract becomes a reported 500. Default: false. */
  readonly checkResponses?: boolean;
  /** What a VASCO update without `policyExtId` does. Default: `default`, as the vendor's page says. */
  readonly whenVascoPolicyOmitted?: "default" | "keep";
  /** Whether new work is taken; while it is not, operations answer 503. Default: always. */
  readonly isAccepting?: () => boolean;
  /** Told of bugs, of what cannot be reached, and of refusals 409 and 422. Default: nobody is. */
  readonly report?: TakeReport;
  /** The `Retry-After` of a 503 in seconds, a whole number from 0 to 3600. Default: 5. */
  readonly retryAfterSeconds?: number;
}

/** A store of one's own demands callers of one's own. */
type WithCallersOfItsStore = { readonly store?: undefined } | { readonly callers: Callers };

/**
 * Makes the reference server as a Hono app: every operation of the contract at its path, with all its answers. It needs
 * nothing but Web standards. `app.fetch` is the handler for a host.
 *
 * @throws TypeError for a store without callers: everybody knows the token that opens the demo data.
 */
export function createReference(options: ReferenceOptions & WithCallersOfItsStore = {}): Hono {
  if (options.store !== undefined && options.callers === undefined) {
    throw new TypeError("A store needs callers: by default everybody is let in with the public demo token");
  }
  const means: HostMeans = {
    store: options.store ?? createMemoryStore(demoData),
    now: options.now ?? (() => new Date()),
    isCertificate: options.isCertificate ?? isCertificate,
    whenVascoPolicyOmitted: options.whenVascoPolicyOmitted ?? "default",
  };
  const answererOptions: AnswererOptions = {
    callers: options.callers ?? demoCallers,
    readBody: options.readBody ?? readWebBody,
    checkResponses: options.checkResponses ?? false,
    isAccepting: options.isAccepting ?? (() => true),
    report: withoutFailures(options.report ?? (() => undefined)),
    retryAfterSeconds: options.retryAfterSeconds ?? 5,
  };
  // One handler per path and no middleware: what matches a single handler, Hono answers without composing a chain.
  const app = new Hono({ getPath: rawPath });
  for (const { template, operationIds } of operationPaths) {
    const path = toPathTemplate(template);
    const methods = operationIds.map((id) => toMethodAnswerer(id, path, means, answererOptions));
    app.all(path.route, createPathAnswerer(methods));
  }
  return app.notFound(answerUnknownPath);
}

/** What is the same for every request. */
type HostMeans = Omit<Means, "caller" | "check">;

function toMethodAnswerer<Id extends OperationId>(
  id: Id,
  path: PathTemplate,
  means: HostMeans,
  options: AnswererOptions,
): MethodAnswerer {
  const { method, body } = operations[id];
  const handler = handlers[id];
  const perform: Perform<Id> = (request, caller, check) => handler(request, { ...means, caller, check });
  return { method, mediaTypes: body?.mediaTypes ?? [], answer: createAnswerer(id, path, perform, options) };
}
