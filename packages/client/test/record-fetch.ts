import type { Fetch } from "../src/index.ts";

/** A fetch that keeps what it was asked and answers what `answer` makes of it. */
export function recordFetch(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const fetch: Fetch = async (request) => {
    requests.push(request);
    return answer(request);
  };
  return { fetch, requests };
}
