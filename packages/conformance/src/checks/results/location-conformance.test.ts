import { expect, test } from "vitest";
import { judge, VASCO_LIST_PATH, vascoCredential } from "../../../test/checks/exchange.ts";
import { locationConformance } from "./location-conformance.ts";

const SIGNATURE_PATH = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature";
const created = (location: string, extId = "vasco-123") => ({
  ...{ method: "POST", path: VASCO_LIST_PATH, status: 201, received: { ...vascoCredential, extId } },
  headers: [["location", location] as const],
});

test.each([
  ["relative to the URL of the request", created("vasco/vasco-123"), "right"],
  ["with an escaped ID", created("vasco/a%2Fb%20c", "a/b c"), "right"],
  ["the URL of the request itself", { ...created("mobile-signature"), path: SIGNATURE_PATH }, "right"],
  [
    "absolute",
    created("http://localhost/x"),
    "a Location that is relative to the URL of the request | Location: http://localhost/x",
  ],
  [
    "an absolute path",
    created("/vasco/vasco-123"),
    "a Location that is relative to the URL of the request | Location: /vasco/vasco-123",
  ],
  ["relative to something else", created("vasco-123"), "the Location of an operation that reads | Location: vasco-123"],
  ["of another host", created("..//x"), "the Location of an operation that reads | Location: ..//x"],
  [
    "of another credential",
    created("vasco/vasco-456"),
    "the Location of getVascoCredential with extId vasco-123 | Location: vasco/vasco-456",
  ],
  [
    "with an ID that is not escaped",
    created("vasco/a/b", "a/b"),
    "the Location of an operation that reads | Location: vasco/a/b",
  ],
  ["no Location is another check", { ...created(""), headers: [] }, "does not apply"],
  ["another status", { ...created("x"), status: 200 }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(locationConformance, exchange)).toBe(expected);
});
