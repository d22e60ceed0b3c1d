import { StoreUnavailable } from "../store/unavailable.ts";

/**
 * Calls `attempt` until it returns a response. It returns `undefined` when its write has lost a race against another write,
 * so that the operation starts again on what is there now.
 *
 * @throws StoreUnavailable when `MAX_ATTEMPTS` attempts lose.
 */
export async function untilWritten<Response>(attempt: () => Promise<Response | undefined>): Promise<Response> {
  for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts++) {
    const response = await attempt();
    if (response !== undefined) return response;
  }
  throw new StoreUnavailable(`One write lost ${MAX_ATTEMPTS} races`);
}

// Each lost attempt is another change that succeeded, so only an overloaded store reaches this limit.
const MAX_ATTEMPTS = 1000;
