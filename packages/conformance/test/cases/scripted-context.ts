/** A context whose target returns what a test says. It stands for a server with one defect in everything. */
import { type OperationId, operations } from "@credential-api/contract";
import type { CallerWish, CallOptions, CaseContext } from "../../src/model/context.ts";
import type { Exchange, Header, ReceivedResponse, SentRequest, Target } from "../../src/model/exchange.ts";
import { Skipped } from "../../src/model/outcome.ts";

export interface Script {
  /** The response to what a case sends, and to calls that change something. */
  readonly respond: (request: SentRequest) => ReceivedResponse;
  /** The response to a read of the state. Default: 404, there is nothing. */
  readonly read?: () => ReceivedResponse;
  readonly target?: Target;
}

export function scriptedContext({ respond, read = () => toResponse(404), target = noTarget }: Script): CaseContext {
  const context = {
    toRequest,
    call: async (id: OperationId, request: object, options?: CallOptions): Promise<Exchange> => {
      const sent = await toRequest(id, request, options);
      return { request: sent, response: operations[id].method === "get" ? read() : respond(sent) };
    },
    send: async (request: SentRequest): Promise<Exchange> => ({ request, response: respond(request) }),
    target,
    token: async (wish: CallerWish) => toToken(wish),
    data: {
      clientExtId: "client-1",
      otherClientExtId: "client-2",
      mobileSignature: async () => ({ clientExtId: "client-1", userExtId: "user-1" }),
      userWithoutMobileSignature: async () => ({ clientExtId: "client-1", userExtId: "user-2" }),
      vascoCredential: async () => ({ clientExtId: "client-1", extId: "vasco-1" }),
      value: (name: string) => {
        throw new Skipped(`data.values has no ${name}`);
      },
      unknownExtId: (name: string) => `unknown-${name}`,
    },
    seed: 7,
    examples: 1,
    redact: () => {},
  };
  // The cases of these groups use no other member, and `call` takes the request of any operation here.
  return context as unknown as CaseContext;
}

/** A response with a JSON body. */
export function toResponse(status: number, body: object = {}, headers: readonly Header[] = []): ReceivedResponse {
  return {
    status,
    headers: [["content-type", "application/json"], ...headers],
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** A response with one error. */
export function toErrorResponse(
  status: number,
  code: string,
  headers: readonly Header[] = [],
  pointer?: string,
): ReceivedResponse {
  return toResponse(status, { errors: [{ code, message: "No.", pointer }] }, headers);
}

const noTarget: Target = {
  origin: "http://scripted.test",
  send: () => Promise.reject(new Error("The cases send through their context.")),
  close: async () => {},
};

async function toRequest(id: OperationId, request: object, options: CallOptions = {}): Promise<SentRequest> {
  const { path = {}, body }: { path?: Readonly<Record<string, string>>; body?: object } = request;
  const token = typeof options.token === "string" ? options.token : toToken({});
  return {
    method: operations[id].method.toUpperCase(),
    path: operations[id].path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? ""),
    headers: [
      ["Authorization", `Bearer ${token}`],
      ["Content-Type", "application/json"],
    ],
    ...(body === undefined ? {} : { body: Buffer.from(options.body ?? JSON.stringify(body)) }),
  };
}

function toToken(wish: CallerWish): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part(wish)}.c2lnbmF0dXJl`;
}
