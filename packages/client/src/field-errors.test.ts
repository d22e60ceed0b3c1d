import { expect, test } from "vitest";
import { recordFetch } from "../test/record-fetch.ts";
import { createCredentialClient, fieldErrors, isCredentialApiError } from "./index.ts";

const path = { clientExtId: "client-123", userExtId: "user-123" };

function call(response: () => Response | Promise<Response>) {
  const { fetch } = recordFetch(response);
  const client = createCredentialClient({ baseUrl: "https://idm.example.com", fetch, maxAttempts: 1 });
  return client.updateMobileSignature({ path, body: {} });
}

const respondWith422 = (...errors: object[]) => call(() => Response.json({ errors }, { status: 422 }));
const entry = (place: object) => ({ code: "errors.invalidData", message: "It is not valid.", ...place });

test("entries are sorted by the member they point to, in their order", async () => {
  const [first, second, third] = [
    entry({ pointer: "/msisdn" }),
    entry({ pointer: "/stateName" }),
    entry({ pointer: "/msisdn" }),
  ];
  expect(fieldErrors(await respondWith422(first, second, third))).toEqual({
    msisdn: [first, third],
    stateName: [second],
  });
});

test("a path parameter is a field, too", async () => {
  const named = entry({ parameter: "userExtId" });
  expect(fieldErrors(await respondWith422(named)).userExtId).toEqual([named]);
});

test.each([
  ["/validity/from", "validity"],
  ["/a~1b~0c", "a/b~c"],
  ["/~01", "~1"],
  ["/__proto__", "__proto__"],
  ["", ""],
])("the pointer %j belongs to %j", async (pointer, field) => {
  const only = entry({ pointer });
  expect(Object.entries(fieldErrors(await respondWith422(only)))).toEqual([[field, [only]]]);
});

test("an entry without a place is about no field", async () => {
  const only = entry({});
  expect(fieldErrors(await respondWith422(only))).toEqual({ "": [only] });
});

test.each([{ pointer: 7 }, { pointer: {} }, { pointer: null, parameter: null }])(
  "an entry whose place is nonsense is about no field: %j",
  async (place) => {
    const only = entry(place);
    expect(Object.entries(fieldErrors(await respondWith422(only)))).toEqual([["", [only]]]);
  },
);

test("what orThrow throws has the same fields", async () => {
  const only = entry({ pointer: "/msisdn" });
  const error: unknown = await respondWith422(only)
    .orThrow()
    .catch((thrown) => thrown);
  if (!isCredentialApiError(error)) throw error;
  expect(fieldErrors(error)).toEqual({ msisdn: [only] });
});

test.each<[string, () => Response | Promise<Response>]>([
  ["a success", () => Response.json({ errors: [entry({ pointer: "/msisdn" })] })],
  ["a response that is not declared", () => Response.json({ errors: [entry({})] }, { status: 418 })],
  ["a page", () => new Response("<html>", { status: 422 })],
  ["no response", () => Promise.reject(new TypeError("fetch failed"))],
])("%s has no fields", async (_what, response) => {
  expect(fieldErrors(await call(response))).toEqual({});
});
