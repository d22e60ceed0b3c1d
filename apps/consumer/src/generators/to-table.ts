import type { Outcome, Row } from "./generator.ts";

/**
 * The rows as a table in markdown, with the reason of each step that was skipped or failed below it. A tool that is not
 * installed here keeps its line of `previous`, the table of an earlier run, so that the table tells the newest of each tool.
 */
export function toTable(rows: readonly Row[], previous = ""): string {
  const head = [
    "| tool | version | reads | generate | compile | read, change, conflict, error |",
    "|---|---|---|---|---|---|",
  ];
  const known = (name: string) => previous.split("\n").filter((line) => line.startsWith(`| ${name} |`));
  const lines = rows.map((row) => (isNotInstalled(row) ? (known(row.name)[0] ?? toLine(row)) : toLine(row)));
  const reasons = rows
    .filter((row) => !isNotInstalled(row) || known(row.name).length === 0)
    .flatMap(({ name, generate, compile, call }) =>
      [generate, compile, call].flatMap(({ verdict, reason }) =>
        reason === undefined ? [] : [`- ${name} ${verdict}: ${reason}`],
      ),
    );
  return [...head, ...lines, ...(reasons.length === 0 ? [] : ["", ...new Set(reasons)]), ""].join("\n");
}

/** What OpenAPI 3.0.3 cannot express of the contract, as the description of that document lists it, in markdown. */
export function toLosses(document: { readonly info: { readonly description: string } }): string {
  const [, about = ""] = document.info.description.split("### OpenAPI 3.0.3\n");
  const list = about.split("\n").filter((line) => line.startsWith("- "));
  const lead =
    "OpenAPI 3.0.3 cannot express these keywords of the contract. They are in `/openapi-3.0.json` as `x-<keyword>`:";
  return list.length === 0 ? "OpenAPI 3.0.3 can express the whole contract.\n" : [lead, "", ...list, ""].join("\n");
}

function isNotInstalled({ generate }: Row): boolean {
  return generate.verdict === "skipped";
}

function toLine({ name, version, document, generate, compile, call }: Row): string {
  return `| ${name} | ${version || "-"} | \`/${document}\` | ${[generate, compile, call].map(toCell).join(" | ")} |`;
}

function toCell({ verdict }: Outcome): string {
  return verdict === "passed" ? "yes" : verdict === "none" ? "-" : verdict;
}
