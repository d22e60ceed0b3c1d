import { type ContractIdentity, type Coverage, type CoveragePoint, nameContract } from "./coverage.ts";
import { toHtmlSpan, toHtmlText } from "./html.ts";
import type { JsonObject } from "./json.ts";
import { coverageAnchor } from "./links.ts";
import { toParagraphs } from "./markdown.ts";

/**
 * The section of the page that tells, for each thing that the contract declares, which test reaches it or why none can.
 *
 * @param links leads to each operation, by its id.
 */
export function coverageTag(coverage: Coverage, links: ReadonlyMap<string, string>): JsonObject {
  const chapters = [...Map.groupBy(coverage.points, ({ operationId }) => operationId)].map(([id, points]) =>
    toParagraphs(
      ...(id === null ? NO_OPERATION : beginning(points, id, links.get(id) ?? id)),
      ...groups.map(([kind, title]) =>
        toGroup(
          title,
          points.filter((point) => point.kind === kind),
        ),
      ),
    ),
  );
  return { name: COVERAGE_TAG, description: toParagraphs(...introduction(coverage), ...chapters) };
}

/** The section where the coverage is of another contract than the page's, so that none of it may be shown. */
export function outdatedCoverageTag(coverage: Coverage, shown: ContractIdentity): JsonObject {
  return {
    name: COVERAGE_TAG,
    description: `This page was given the coverage of contract ${nameContract(coverage)}. It shows contract ${nameContract(shown)}, of which that tells nothing. \`pnpm contract:coverage --write\` measures again.`,
  };
}

/** How many of the points that can be reached are, and how many cannot be: `11 of 11`, `11 of 11, 20 unreachable`. */
export function countOf(points: readonly CoveragePoint[]): string {
  const reachable = points.filter(({ unreachable }) => unreachable === undefined);
  const reached = reachable.filter(({ test }) => test !== undefined);
  return [
    ...(reachable.length === 0 ? [] : [`${reached.length} of ${reachable.length}`]),
    ...(reachable.length === points.length ? [] : [`${points.length - reachable.length} unreachable`]),
  ].join(", ");
}

const COVERAGE_TAG = "Contract coverage";

const NO_OPERATION = [
  "### No operation",
  "What the server answers where there is no operation, and values that no operation has.",
];

const groups: readonly (readonly [CoveragePoint["kind"], title: string])[] = [
  ["status", "Statuses"],
  ["code", "Error codes"],
  ["permission", "Permissions"],
  ["value", "Values"],
];

function introduction({ points, problems, ...contract }: Coverage): readonly string[] {
  const count = `Reached in contract ${nameContract(contract)}: ${countOf(points)}.`;
  return [
    "A point is something that the contract declares and a test of the reference server can reach: an operation, a status, an error code, a permission (granted, denied), a listed value (in a request, in an answer). Each stands here with the line that declares it, and with a test that reaches it or the reason why none can.",
    count,
    ...(problems.length === 0 ? [] : [`**Not as it should be**\n\n${toItems(problems)}`]),
  ];
}

function beginning(points: readonly CoveragePoint[], id: string, link: string): readonly string[] {
  const own = points.find(({ kind }) => kind === "operation");
  return [
    `### ${coverageAnchor(id)}${id}`,
    `${countOf(points)} points of ${link} are reached.${own === undefined ? "" : ` It is declared in \`${placeOf(own)}\`.`}`,
  ];
}

function toItems(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${toHtmlSpan(text)}</li>`).join("")}</ul>`;
}

/** The points of one kind as a table, folded up unless one of them is missed. In HTML, since names of tests are no markdown. */
function toGroup(title: string, points: readonly CoveragePoint[]): string {
  if (points.length === 0) return "";
  const isMissed = points.some(({ test, unreachable }) => test === undefined && unreachable === undefined);
  return [
    `<details${isMissed ? " open" : ""}><summary>${title} <em>${countOf(points)}</em></summary>`,
    "<table><thead><tr><th>Declared</th><th>Reached by</th></tr></thead>",
    `<tbody>${points.map(toRow).join("")}</tbody></table></details>`,
  ].join("");
}

function toRow(point: CoveragePoint): string {
  const { name, operationId, test, unreachable } = point;
  const label = operationId === null ? name : name.slice(operationId.length + 1);
  const reached = test === undefined ? [] : [toTest(test)];
  const excused = unreachable === undefined ? [] : [`<strong>Unreachable:</strong> ${toHtmlSpan(unreachable)}`];
  const verdict = [...reached, ...excused].join("<br>") || "<strong>No test.</strong>";
  return `<tr><td><code>${toHtmlText(label)}</code><br><em>${toHtmlText(placeOf(point))}</em></td><td>${verdict}</td></tr>`;
}

/** The test's own name, and its file below. */
function toTest(test: string): string {
  const [file = "", ...names] = test.split(" > ");
  return `${toHtmlSpan(names.join(" > "))}<br><em>${toHtmlText(file)}</em>`;
}

function placeOf({ file, line, column }: CoveragePoint): string {
  return `${file}:${line}:${column}`;
}
