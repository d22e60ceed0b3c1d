import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { responseHeadersConformance } from "./response-headers-conformance.ts";

const noStore = ["cache-control", "no-store"] as const;

test.each([
  ["a read that no cache stores", { headers: [noStore] }, "right"],
  ["a read that caches can store", {}, "the header Cache-Control | no Cache-Control"],
  [
    "a read that some caches can store",
    { headers: [["cache-control", "private"] as const] },
    "Cache-Control must be equal to constant | Cache-Control: private",
  ],
  ["HEAD has the headers of GET", { method: "HEAD" }, "the header Cache-Control | no Cache-Control"],
  ["a header of the host", { headers: [noStore, ["server", "x"] as const] }, "right"],
  [
    "a request ID that is not well-formed",
    { headers: [noStore, ["x-request-id", "a b"] as const] },
    'X-Request-Id must match pattern "^[A-Za-z0-9_=-]+$" | X-Request-Id: a b',
  ],
  ["401 without a challenge", { status: 401 }, "the header WWW-Authenticate | no WWW-Authenticate"],
  [
    "a challenge of another scheme",
    { status: 401, headers: [["www-authenticate", "Basic"] as const] },
    'WWW-Authenticate must match pattern "^Bearer " | WWW-Authenticate: Basic',
  ],
  ["503 without Retry-After", { status: 503 }, "the header Retry-After | no Retry-After"],
  [
    "503 with a date",
    { status: 503, headers: [["retry-after", "Sun, 29 Nov 2026 10:00:00 GMT"] as const] },
    "Retry-After must be integer | Retry-After: Sun, 29 Nov 2026 10:00:00 GMT",
  ],
  [
    "503 with too long a time",
    { status: 503, headers: [["retry-after", "3601"] as const] },
    "Retry-After must be <= 3600 | Retry-After: 3601",
  ],
  ["503 with a time", { status: 503, headers: [["retry-after", "5"] as const] }, "right"],
  ["a status that the contract does not declare", { status: 418 }, "does not apply"],
  ["a path that no operation has", { path: "/none", status: 404 }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(responseHeadersConformance, exchange)).toBe(expected);
});
