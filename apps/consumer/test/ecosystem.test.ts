// @vitest-environment happy-dom
import { createCredentialClient, type Fetch, type paths } from "@credential-api/client";
import { networkFailure, respondWith } from "@credential-api/client/testing";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createClient from "openapi-fetch";
import createQueries from "openapi-react-query";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { SWRConfig } from "swr";
import { createQueryHook } from "swr-openapi";
import { beforeEach, describe, expect, test, vi } from "vitest";

const baseUrl = "https://idm.example.com";
const template = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature";
const request = { params: { path: { clientExtId: "client-123", userExtId: "user-123" } } };
/** Time passes as usual, and the client waits for nothing before it sends again. */
const clock = {
  now: () => performance.now(),
  random: () => 0,
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

type Raw = ReturnType<typeof createClient<paths>>;

/** What a hook returns, as far as it is compared. */
interface Shown {
  readonly data?: { readonly msisdn: string } | undefined;
  readonly error?: unknown;
}

/** A hook of each package, with and without the setting that turns its own retries off. */
const hooks = {
  "openapi-react-query": {
    create: (raw: Raw, isRetrying: boolean) => {
      const api = createQueries(raw);
      const options = isRetrying ? { retryDelay: 1 } : { retry: false };
      return (): Shown => api.useQuery("get", template, request, options);
    },
    /** The first attempt, and three more by default. */
    times: 4,
  },
  "swr-openapi": {
    create: (raw: Raw, isRetrying: boolean) => {
      const useCredential = createQueryHook(raw, "credential-api");
      // Without a limit, SWR goes on for ever.
      const options = isRetrying ? { errorRetryInterval: 1, errorRetryCount: 3 } : { shouldRetryOnError: false };
      return (): Shown => useCredential(template, request, options);
    },
    times: 4,
  },
};

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  return () => vi.unstubAllGlobals();
});

/** Shows what a hook returns, and counts the requests that it causes. */
async function show(name: keyof typeof hooks, makeRaw: (fetch: Fetch) => Raw, respond: Fetch, isRetrying = false) {
  let sent = 0;
  const raw = makeRaw((each) => {
    sent++;
    return respond(each);
  });
  const useCredential = hooks[name].create(raw, isRetrying);
  function Page() {
    const { data, error } = useCredential();
    const { errors = undefined } = Object(error);
    return createElement("p", null, error ? `error ${errors?.[0].code ?? error}` : (data?.msisdn ?? "nothing"));
  }
  const container = document.createElement("div");
  const page = createElement(
    SWRConfig,
    { value: { provider: () => new Map() } },
    createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Page)),
  );
  await act(async () => createRoot(container).render(page));
  return {
    shows: (text: string) => vi.waitFor(() => act(async () => expect(container.textContent).toBe(text))),
    hasSent: (times: number) => vi.waitFor(() => act(async () => expect(sent).toBe(times)), { timeout: 5_000 }),
  };
}

const ours = (fetch: Fetch) => createCredentialClient({ baseUrl, fetch, clock }).raw;
const theirs = (fetch: Fetch) => createClient<paths>({ baseUrl, fetch: async (each) => fetch(each) });
const names = Object.keys(hooks) as (keyof typeof hooks)[];

describe.each(names)("%s on client.raw", (name) => {
  test("shows a credential, and an error response", async () => {
    const page = await show(name, ours, respondWith("getMobileSignature", 200));
    await page.shows("+41791234567");
    const failed = await show(name, ours, respondWith("getMobileSignature", 404));
    await failed.shows("error errors.noRecord");
  });

  test("shows an error response with an empty body as an error, which it is not on openapi-fetch alone", async () => {
    const empty = () => new Response(null, { status: 401, headers: { "Content-Length": "0" } });
    const page = await show(name, ours, empty);
    await page.shows("error client.emptyBody");
    const alone = await show(name, theirs, empty);
    await alone.hasSent(1);
    await alone.shows("nothing");
  });

  test("multiplies the retries of the client by its own, unless they are turned off", async () => {
    const off = await show(name, ours, networkFailure());
    await off.shows("error TypeError: The network failed.");
    await off.hasSent(3);
    const on = await show(name, ours, networkFailure(), true);
    await on.hasSent(3 * hooks[name].times);
    await on.shows("error TypeError: The network failed.");
  });
});
