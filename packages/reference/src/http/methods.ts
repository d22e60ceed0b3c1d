import type { Context } from "hono";
import { refuse } from "./answer.ts";
import { methodNames } from "./operation-paths.ts";
import { respond } from "./respond.ts";

/** Answers a request that path and method have led to. */
export type Answerer = (context: Context) => Response | Promise<Response>;

/** What a path answers to one method. */
export interface MethodAnswerer {
  /** In lower case, as the contract writes it. */
  readonly method: string;
  /** The media types of the body; empty when there is none. */
  readonly mediaTypes: readonly string[];
  readonly answer: Answerer;
}

/**
 * Makes what answers every request to one path: by its method, if the path has it. HEAD is answered where GET is; OPTIONS
 * tells what there is, without a token (RFC 9110, section 9.3.7); any other method gets 405 with `Allow`. Whoever sends the
 * answer to a HEAD leaves its body away, as Hono does.
 */
export function createPathAnswerer(methods: readonly MethodAnswerer[]): Answerer {
  const byMethod = new Map(
    methods.flatMap(({ method, answer }) => methodNames(method).map((name) => [name, answer] as const)),
  );
  const allow = [...byMethod.keys(), "OPTIONS"].join(", ");
  const patchTypes = methods.find(({ method }) => method === "patch")?.mediaTypes.join(", ");
  // RFC 5789, section 3.1: a resource that can be patched says with what.
  const options = patchTypes === undefined ? { allow } : { allow, "accept-patch": patchTypes };
  byMethod.set("OPTIONS", (context) => context.body(null, 204, options));
  const notAllowed = refuse(
    405,
    "errors.methodNotAllowed",
    "This path does not allow the method. The Allow header lists those it does.",
    { allow },
  );
  return (context) => {
    const answer = byMethod.get(context.req.method);
    return answer === undefined ? respond(context, notAllowed) : answer(context);
  };
}

/** Answers a request whose path no operation has. */
export const answerUnknownPath: Answerer = (context) => respond(context, unknownResource);

const unknownResource = refuse(404, "errors.unknownResource", "No operation has this path.");
