import type { ErrorDefinition } from "@credential-api/contract";
import type { Catalogues } from "./catalogues.ts";
import type { Decision, DecisionChapter } from "./decisions.ts";
import { type Explain, evidenceMeanings, toMark } from "./evidence.ts";
import type { JsonObject } from "./json.ts";
import { codeAnchor, decisionAnchor, permissionAnchor } from "./links.ts";
import { toFacts, toList, toParagraphs } from "./markdown.ts";

/** Who uses a catalogue entry: links to operations. */
export type UsersOf = (name: string) => readonly string[];

/** The section of the page that explains every error code, grouped by status. */
export function errorCodesTag(errors: Catalogues["errors"], usersOf: UsersOf, explain: Explain): JsonObject {
  const entries = Object.entries(errors);
  const statuses = [...new Set(entries.map(([, { status }]) => status))].toSorted((a, b) => a - b);
  const groups = statuses.map((status) => {
    const items = entries.filter(([, entry]) => entry.status === status);
    return `### ${status}\n\n${items.map(([code, entry]) => toErrorItem(code, entry, usersOf, explain)).join("\n\n")}`;
  });
  return {
    name: "Error codes",
    description: toParagraphs(
      "Every error response is a list of errors, each with a code. The list of codes is open: expect some that are not here.",
      ...groups,
    ),
  };
}

/** The section of the page that explains every permission. */
export function permissionsTag(permissions: Catalogues["permissions"], usersOf: UsersOf, explain: Explain): JsonObject {
  const entries = Object.entries(permissions).map(([name, { summary, description, evidence }]) =>
    toParagraphs(
      `### ${permissionAnchor(name)}${name}`,
      `**${summary}** ${description.trim()}`,
      toFacts([
        ["Required by", toList(usersOf(name))],
        ["Evidence", explain(evidence)],
      ]),
    ),
  );
  return {
    name: "Permissions",
    description: toParagraphs(
      "A caller has permissions by token. An operation requires all that it lists, or one of them where it says so.",
      ...entries,
    ),
  };
}

/** The section of the page for one chapter of decisions; `placesOf` lists what carries a decision as its evidence. */
export function decisionsTag(chapter: DecisionChapter, placesOf: UsersOf): JsonObject {
  const entries = chapter.decisions.map((decision) =>
    toParagraphs(
      `### ${decisionAnchor(decision.slug)}${decision.title}`,
      stampOf(decision),
      decision.text,
      toFacts([["Evidence of", toList(placesOf(decision.slug))]]),
    ),
  );
  return {
    name: decisionsTagName(chapter),
    "x-displayName": chapter.title,
    description: toParagraphs("Rules that go beyond the vendor's pages, and their reasons.", ...entries),
  };
}

/** The name of the tag that `decisionsTag` makes. */
export function decisionsTagName({ title }: DecisionChapter): string {
  return `Decisions: ${title}`;
}

function toErrorItem(code: string, entry: ErrorDefinition, usersOf: UsersOf, explain: Explain): string {
  const users = entry.answers === "server" ? ["the server itself, outside the operations"] : usersOf(code);
  return toParagraphs(
    `#### ${codeAnchor(code)}\`${code}\``,
    entry.when,
    toFacts([
      ["What to do", entry.remedy],
      ["Sent by", toList(users)],
      ["Evidence", explain(entry.evidence)],
    ]),
  );
}

/** The kind of a decision and its day; the kind is a link that leads to the decision itself, to be copied. */
function stampOf({ slug, kind, date }: Decision): string {
  const mark = kind === undefined ? "" : toMark(kind, evidenceMeanings[kind], slug);
  return [mark, date ?? ""].join(" ").trim();
}
