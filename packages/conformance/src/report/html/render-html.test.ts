import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hostile, hostileReport } from "../../../test/report/hostile.ts";
import { everyKind, toFailed, toReport, toResult } from "../../../test/report/sample-report.ts";
import { renderHtml } from "./render-html.ts";

const page = renderHtml(everyKind);

test("the failures come before everything else that the results say", () => {
  const headings = [...page.matchAll(/<h2 id="([\w-]+)">/g)].map(([, id]) => id);
  expect(headings).toEqual([
    "failures",
    "errors",
    "unexpected-passes",
    "known-failures",
    "waived",
    "changes",
    "coverage",
    "skipped",
    "operations",
  ]);
});

test("a failure has all that is needed to understand and repeat it", () => {
  const failure = textOf(page.slice(page.indexOf('<h2 id="failures">'), page.indexOf('<h2 id="errors">')));
  for (const part of [
    "409 when the version is stale",
    "update-mobile-signature/statuses/stale-version",
    "status 409 with code errors.pessimisticLockingFailure",
    "status 500",
    "another page of the vendor (V), spec/operations/update-mobile-signature/operation.yaml:61",
    "The version in the request is not the current one.",
    `curl -i -X PATCH http://server.test/users/1/mobile-signature \\\n  -d '{"version":6}'`,
    '{"errors":[{"code":"errors.internal"}]}',
    "conformance http://server.test --only update-mobile-signature/statuses/stale-version --seed 7",
    "until 2026-10-31, which is over: ticket 12",
  ]) {
    expect(failure).toContain(part);
  }
});

test("the head says what was checked, against what and for how long", () => {
  const head = textOf(page.slice(page.indexOf("<header>"), page.indexOf("</header>")));
  for (const part of [
    "http://server.test",
    "does not conform",
    "1.2.0",
    "0f0f0f0f0f0f",
    "12.3 s",
    "2026-11-29 09:00:00 UTC",
  ]) {
    expect(head).toContain(part);
  }
  expect(page).toContain(`SHA-256 ${everyKind.contract.sha256}`);
});

test("the matrix shows failures, passes, skips, and what the contract declares and no case covers", () => {
  const covers = { status: 204, permission: "AccessControl.CredentialModify" };
  const results = [...everyKind.results, toResult("a/statuses/b", { covers }), toResult("a/statuses/c", { covers })];
  const page = renderHtml(toReport(results));
  const matrix = page.slice(page.indexOf('<table class="matrix">'), page.indexOf('<ul class="legend">'));
  // An error says more than the passes of that status.
  const titles = ["2 failed", "1 errors", "2 passed", "1 skipped", "no case"];
  for (const title of titles) expect(matrix.includes(`title="${title}"`), title).toBe(true);
  expect(matrix.match(/<a [^>]*>/)?.[0]).toContain('href="#case-update-mobile-signature/statuses/stale-version"');
  expect(page.includes('id="case-update-mobile-signature/statuses/stale-version"')).toBe(true);
  expect(textOf(matrix)).toContain("errors.pessimisticLockingFailure");
  expect(textOf(matrix)).toContain("AccessControl.CredentialView");
});

test("the values and the operations that only cases know are in the matrix, too", () => {
  const covers = { value: "stateName=locked", permission: "Other.Permission", status: 299, code: "errors.other" };
  const text = textOf(renderHtml(toReport([toResult("a/statuses/b", { operation: "other", covers })])));
  for (const part of ["stateName=locked", "Other.Permission", "299", "errors.other", "other"])
    expect(text).toContain(part);
});

test("no text of a server becomes markup", () => {
  const hostilePage = renderHtml(hostileReport);
  expect(tagsOf(hostilePage)).toEqual(expect.arrayContaining(["html", "table", "pre"]));
  expect(tagsOf(hostilePage)).not.toEqual(expect.arrayContaining(["script"]));
  expect(tagsOf(hostilePage)).not.toEqual(expect.arrayContaining(["img"]));
  expect(hostilePage.match(/<\/style>/g)).toHaveLength(1);
  expect(hostilePage).not.toMatch(/[^\P{C}\n]/u);
  expect(hostilePage).not.toContain("<!--");
  // Every quote of a text is escaped, so the tags have these attributes and no other.
  const attributes = [...hostilePage.matchAll(/<[a-z0-9]+((?: [a-z-]+(?:="[^"]*")?)*)>/g)];
  expect(attributes).toHaveLength(hostilePage.match(/<[a-z]/g)?.length ?? 0);
  expect(hostilePage).not.toMatch(/ on[a-z]+=["'a-z]/);
  expect(textOf(hostilePage)).toContain(hostile.slice(0, 100));
});

test("the style is the one that the policy allows, and there is no script", () => {
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
  expect(page).not.toMatch(/<script| style="|https?:\/\/(?!server\.test)/);
});

test("a failure with many exchanges shows the last ones, and says where the others are", () => {
  const exchanges = Array.from({ length: 9 }, (_, index) => ({ curl: `curl number ${index}`, response: "HTTP 200" }));
  const text = textOf(renderHtml(toReport([toFailed("a/statuses/b", {}, { exchanges })])));
  expect(text).toContain("The report as JSON has 6 earlier exchanges.");
  expect(text).toContain("curl number 6");
  expect(text).not.toContain("curl number 5");
});

test("failures with one cause are together", () => {
  const failures = ["b", "c", "d"].map((name) => toFailed(`a/statuses/${name}`));
  const text = textOf(renderHtml(toReport(failures)));
  expect(text).toContain("3 failuresin 1 group");
  expect(text).toContain("The same result breaks the same rule in 2 other cases");
});

test("a run without failures has no empty sections", () => {
  const text = renderHtml(toReport([toResult("a/statuses/b")], { changes: [] }));
  expect([...text.matchAll(/<h2 id="([\w-]+)">/g)].map(([, id]) => id)).toEqual(["changes", "coverage", "operations"]);
  expect(text).toContain("0 verdicts changed since the earlier report");
});

test("changes that have nothing to do with failures are folded", () => {
  const changes = page.slice(page.indexOf('<h2 id="changes">'), page.indexOf('<h2 id="coverage">'));
  const [shown = "", folded = ""] = changes.split("<details");
  expect([textOf(shown).includes("stale-version"), textOf(shown).includes("gone")]).toEqual([true, false]);
  expect(textOf(folded)).toContain("1 change of cases that are new, gone or skipped, or were skipped");
  expect(textOf(folded)).toContain("update-mobile-signature/statuses/gone");
});

test("a comparison and a report of traffic have titles of their own", () => {
  const comparison = renderHtml(
    toReport([toResult("a/checks/b", { covers: {} })], { kind: "comparison", against: "http://server.test:2" }),
  );
  expect(textOf(comparison)).toContain("http://server.test and http://server.test:2: no difference");
  expect(comparison).not.toContain('id="coverage"');
  expect(textOf(renderHtml(toReport([], { kind: "traffic" })))).not.toContain("Seed");
});

/** The text that a browser shows. */
function textOf(html: string): string {
  return html
    .replaceAll(/<style>[\s\S]*?<\/style>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function tagsOf(html: string): readonly string[] {
  return [...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag = ""]) => tag))];
}
