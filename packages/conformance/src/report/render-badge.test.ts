import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hostileReport } from "../../test/report/hostile.ts";
import { everyKind, toReport } from "../../test/report/sample-report.ts";
import { renderBadge } from "./render-badge.ts";

test.each([
  ["conforms", "#1a7f45"],
  ["does not conform", "#c4302b"],
  ["inconclusive", "#6b7280"],
] as const)("a badge says %s in its colour, and to those who do not see it", (verdict, colour) => {
  const badge = renderBadge(toReport([], { verdict }));
  expect(badge).toContain(`>${verdict}</text>`);
  expect(badge).toContain(`fill="${colour}"`);
  expect(badge).toContain(`aria-label="credential API 1.2.0: ${verdict}, 151 of 210 covered"`);
});

test("a badge is well-formed, needs nothing from elsewhere, and has no text of a server as markup", async () => {
  for (const report of [everyKind, hostileReport]) {
    const badge = renderBadge(report);
    const { errors } = await validateXML({ xml: badge, normalization: "format" });
    expect(errors).toEqual([]);
    expect(badge).not.toMatch(/<script|href|https?:\/\/(?!www\.w3\.org\/2000\/svg")/);
  }
});
