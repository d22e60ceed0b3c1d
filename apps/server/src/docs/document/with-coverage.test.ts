import { contract, operationIds } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { makeCoverage } from "../../../test/support/make-coverage.ts";
import { readDocsDocument } from "../read-docs-document.ts";
import type { Coverage, CoveragePoint } from "./coverage.ts";
import { type JsonObject, objectOf, textOf } from "./json.ts";
import { listOperations } from "./operations.ts";
import { withCoverage, withOutdatedCoverage } from "./with-coverage.ts";

const document = readDocsDocument();
const coverage = makeCoverage();
const point: CoveragePoint = {
  kind: "status",
  operationId: "getVascoCredential",
  name: "getVascoCredential 404",
  file: "spec/a.yaml",
  line: 3,
  column: 7,
};

/** The section of the page that tells of coverage. */
function sectionOf(candidate: JsonObject): string {
  const tags = Array.isArray(candidate.tags) ? candidate.tags.map(objectOf) : [];
  return textOf(tags.find(({ name }) => name === "Contract coverage")?.description);
}

const shown = (points: readonly CoveragePoint[], changes: Partial<Coverage> = {}) =>
  sectionOf(withCoverage(document, { ...coverage, points, ...changes }));

describe("with coverage", () => {
  test("every point is shown, in the order of the contract, below its operation", () => {
    const section = shown(coverage.points);
    let place = 0;
    for (const { kind, operationId, name } of coverage.points) {
      const label = operationId === null ? name : name.slice(operationId.length + 1);
      const next = section.indexOf(kind === "operation" ? `id="coverage-${name}"` : `<code>${label}</code>`, place);
      expect(next, name).toBeGreaterThan(-1);
      place = next;
    }
  });

  test("every operation leads to what the tests reach of it, and back", () => {
    const covered = withCoverage(document, coverage);
    for (const id of operationIds) {
      const operation = listOperations(covered).find(({ operationId }) => operationId === id);
      expect(textOf(operation?.description)).toMatch(new RegExp(`\\[(\\d+) of \\1 points\\]\\(#coverage-${id}\\)`));
      expect(sectionOf(covered)).toMatch(new RegExp(`id="coverage-${id}"></a>${id}\\n\\n(\\d+) of \\1 points of \\[`));
    }
    expect(covered["x-tagGroups"]).toContainEqual({ name: "Tests", tags: ["Contract coverage"] });
  });

  test.each<[string, Partial<CoveragePoint>, string]>([
    ["with its test and that one's file", { test: "a.test.ts > b > c" }, "<span>b > c</span><br><em>a.test.ts</em>"],
    [
      "with the reason why none can reach it",
      { unreachable: "No way." },
      "<strong>Unreachable:</strong> <span>No way.</span>",
    ],
    [
      "with both where they contradict each other",
      { test: "a > b", unreachable: "No way." },
      "<span>b</span><br><em>a</em><br><strong>Unreachable:</strong> <span>No way.</span>",
    ],
    ["as missed", {}, "<strong>No test.</strong>"],
    [
      "with a name that is neither markup nor markdown",
      { test: "a > <b>\n\n*&*" },
      "<span>&lt;b> *&amp;*</span><br><em>a</em>",
    ],
  ])("a point is shown %s", (_, more, cell) => {
    expect(shown([{ ...point, ...more }])).toContain(
      `<tr><td><code>404</code><br><em>spec/a.yaml:3:7</em></td><td>${cell}</td></tr>`,
    );
  });

  test("points are counted, and what is missed is not folded away", () => {
    const reached = { ...point, test: "a > b" };
    const unreachable = { ...point, unreachable: "No way." };
    expect(shown([reached])).toContain("<details><summary>Statuses <em>1 of 1</em>");
    expect(shown([reached, unreachable])).toContain("<details><summary>Statuses <em>1 of 1, 1 unreachable</em>");
    expect(shown([unreachable])).toContain("<details><summary>Statuses <em>1 unreachable</em>");
    expect(shown([reached, point])).toContain("<details open><summary>Statuses <em>1 of 2</em>");
  });

  test("what else is wrong is said", () => {
    expect(shown([point], { problems: ["a <418>: undeclared"] })).toContain(
      "<li><span>a &lt;418>: undeclared</span></li>",
    );
    expect(shown([point])).not.toContain("<ul>");
  });

  test("the contract it was measured on is named", () => {
    expect(sectionOf(withCoverage(document, coverage))).toContain(
      `contract ${contract.version} (${contract.sha256.slice(0, 8)})`,
    );
  });
});

test("with coverage of another contract, only that is said, and by both names", () => {
  const other = { ...coverage, version: "0.9.0", sha256: "abcdef0123456789" };
  const outdated = withOutdatedCoverage(document, other, contract);
  expect(sectionOf(outdated)).toContain("contract 0.9.0 (abcdef01)");
  expect(sectionOf(outdated)).toContain(`contract ${contract.version} (${contract.sha256.slice(0, 8)})`);
  expect(JSON.stringify(outdated)).not.toContain("the test that reaches it");
  expect(outdated.paths).toEqual(document.paths);
});
