import { createCredentialClient } from "@credential-api/client";
import type { paths } from "@credential-api/contract";
import axios from "axios";
import ky from "ky";
import createClient from "openapi-fetch";

/** What the client is compared with. */
export const OPENAPI_FETCH = "openapi-fetch, used directly";

/** What is compared. */
export const CLIENT = "**@credential-api/client**";

/** One way to send the same change. It rejects when anything but a credential comes back. */
export type Caller = () => Promise<unknown>;

const template = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const body = { stateName: "disabled", version: 7 } as const;
const authorization = "Bearer abc";

/**
 * The contenders, bare fetch first, each the way its documentation shows, and `raw` of the client. All of them go through
 * `globalThis.fetch`.
 */
export function createCallers(baseUrl: string): Readonly<Record<string, Caller>> {
  const toUrl = () =>
    `${baseUrl}${template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(Object(path)[name]))}`;
  const client = createCredentialClient({ baseUrl, token: "abc" });
  const openapiFetch = createClient<paths>({ baseUrl, headers: { authorization } });
  const withDuties = createClient<paths>({ baseUrl });
  withDuties.use({ onRequest: ({ request }) => request.headers.set("authorization", authorization) });
  const kyClient = ky.create({ headers: { authorization } });
  const axiosClient = axios.create({ adapter: "fetch", headers: { authorization } });
  return {
    "`fetch`, by hand": async () => {
      const headers = { authorization, "content-type": "application/json" };
      const response = await fetch(toUrl(), { method: "PATCH", headers, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    },
    [CLIENT]: () => client.updateMobileSignature({ path, body }).orThrow(),
    "its `raw`": async () => {
      const { data, error } = await client.raw.PATCH(template, { params: { path }, body });
      if (!data) throw new Error(JSON.stringify(error));
      return data;
    },
    [OPENAPI_FETCH]: async () => {
      const { data, error } = await openapiFetch.PATCH(template, { params: { path }, body });
      if (!data) throw new Error(JSON.stringify(error));
      return data;
    },
    "the same, with a middleware for the token and `AbortSignal.timeout`": async () => {
      const signal = AbortSignal.timeout(10_000);
      const { data, error } = await withDuties.PATCH(template, { params: { path }, body, signal });
      if (!data) throw new Error(JSON.stringify(error));
      return data;
    },
    ky: () => kyClient.patch(toUrl(), { json: body }).json(),
    "axios, on its fetch adapter": () => axiosClient.patch(toUrl(), body),
  };
}
