// @vitest-environment happy-dom
import { createCredentialClient } from "@credential-api/client";
import { createCredentialQueries } from "@credential-api/client/react-query";
import { createReference, demoToken } from "@credential-api/reference";
import { QueryClient, QueryClientProvider, useMutation, useQuery } from "@tanstack/react-query";
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, expect, test, vi } from "vitest";

const path = { clientExtId: "client-123", userExtId: "user-123" };

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  return () => vi.unstubAllGlobals();
});

/** Renders a page that shows the credential and has a button that disables it. The server is the reference. */
async function openPage({ userExtId = path.userExtId } = {}) {
  const { fetch } = createReference();
  const sent: string[] = [];
  const client = createCredentialClient({
    baseUrl: "https://idm.example.com",
    token: demoToken,
    fetch: (request) => {
      sent.push(request.method);
      return fetch(request);
    },
  });
  const queries = createCredentialQueries(client);
  function Page() {
    const { data, error } = useQuery(queries.getMobileSignature({ path: { ...path, userExtId } }));
    const disable = useMutation(queries.updateMobileSignature());
    const { version } = data ?? {};
    const onClick = () => disable.mutate({ path, body: { stateName: "disabled", ...(version && { version }) } });
    return createElement(
      "p",
      null,
      data ? `${data.stateName} ${data.version} ` : `${error?.code ?? "reading"} `,
      createElement("button", { onClick, type: "button" }, disable.error?.code ?? disable.status),
    );
  }
  const place = document.createElement("div");
  const root = createRoot(place);
  const page = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Page));
  await act(async () => root.render(page));
  return {
    client,
    sent,
    shows: (text: string) => vi.waitFor(() => act(async () => expect(place.textContent).toBe(text))),
    click: () => act(async () => place.querySelector("button")?.click()),
  };
}

test("a component shows the read, and then the response to its own change, without reading again", async () => {
  const page = await openPage();
  await page.shows("active 7 idle");
  await page.click();
  await page.shows("disabled 8 success");
  expect(page.sent).toEqual(["GET", "PATCH"]);
});

test("a component that came too late shows the conflict, and the credential as it is now", async () => {
  const page = await openPage();
  await page.shows("active 7 idle");
  await page.client.updateMobileSignature({ path, body: { stateName: "archived" } });
  await page.click();
  await page.shows("archived 8 errors.pessimisticLockingFailure");
});

test("a component shows the code of an error response", async () => {
  const page = await openPage({ userExtId: "user-456" });
  await page.shows("errors.noRecord idle");
});
