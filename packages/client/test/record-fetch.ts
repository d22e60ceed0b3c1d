import type { Fetch } from "../src/index.ts";

/** A fetch that keeps its requests and returns what `respond` makes of them. */
export function recordFetch(respond: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const fetch: Fetch = async (request) => {
    requests.push(request);
    return respond(request);
  };
  return { fetch, requests };
}
