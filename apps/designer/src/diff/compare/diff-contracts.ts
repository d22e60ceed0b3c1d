import type { SourceLocation } from "@credential-api/openapi/lines";
import type { Documents } from "@credential-api/openapi/schemas";
import { viewOf } from "@credential-api/openapi/schemas";
import type { Contract } from "../read/contract.ts";
import { byVerdict, type Change, type Finding, highest, type Impact, type Use } from "../rules/change.ts";
import { type Audience, rules, type Verdict, type Words } from "../rules/rule.ts";
import { compareObjects } from "./compare-objects.ts";
import { comparePaths } from "./compare-paths.ts";
import { compareSchemes } from "./effective.ts";
import { findHiddenTexts } from "./hidden-texts.ts";
import { createSchemaFindings } from "./schema-findings.ts";
import { findRenames } from "./schema-renames.ts";

/** Two contracts, compared. */
export interface Diff {
  readonly base: Pick<Contract, "name" | "version">;
  readonly revision: Pick<Contract, "name" | "version">;
  /** The highest verdict of all changes. */
  readonly verdict: Verdict | "none";
  /** The highest first, then in the order of the files. */
  readonly changes: readonly Change[];
  /** What could not be compared, and why. */
  readonly notes: readonly string[];
}

/** What a comparison reads of a contract. */
export type Compared = Pick<Contract, "name" | "version" | "bundled" | "lines">;

/** Finds the differences between two contracts, the version that each one requires, and the reason. `now` decides which sunsets have passed. */
export function diffContracts(base: Compared, revision: Compared, now = new Date()): Diff {
  const today = now.toISOString().slice(0, 10);
  const documents = { base: base.bundled, revision: revision.bundled };
  const changes = grouped([
    ...compareDocuments(documents, today),
    ...findHiddenTexts(documents, today),
    ...findRenames(base.bundled, revision.bundled),
  ]).map((finding) => explain(finding, base, revision));
  const hasCatalogues = "x-error-catalogue" in base.bundled;
  return {
    base: { name: base.name, version: base.version },
    revision: { name: revision.name, version: revision.version },
    verdict: highest(changes.map(({ verdict }) => verdict)),
    changes: changes.sort((one, other) => byVerdict(one.verdict, other.verdict) || byLocation(one, other)),
    notes: hasCatalogues
      ? []
      : [`${base.name} has no catalogues, so changes of errors.yaml and permissions.yaml are not compared.`],
  };
}

function compareDocuments(documents: Documents, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  const walk = { documents, today, compareSchemas: createSchemaFindings(documents, today), findings };
  const roots = { before: { node: documents.base, at: "" }, now: { node: documents.revision, at: "" } };
  compareObjects(walk, "root", roots.before, roots.now, { uses: [], direction: undefined });
  compareSchemes(walk);
  comparePaths(walk, {
    before: viewOf(documents.base, roots.before),
    now: viewOf(documents.revision, roots.now),
  });
  return findings;
}

/** A change of a component has many uses. It is one finding. */
function grouped(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, { readonly finding: Finding; readonly uses: Map<string, Use> }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.message, finding.base, finding.revision]);
    const group = groups.get(key) ?? { finding, uses: new Map<string, Use>() };
    groups.set(key, group);
    for (const use of finding.uses) group.uses.set(`${use.operation} ${use.part}`, use);
  }
  return [...groups.values()].map(({ finding, uses }) => ({ ...finding, uses: [...uses.values()] }));
}

const AUDIENCES: readonly Audience[] = ["frontend", "backend", "designers"];

function explain({ only, ...finding }: Finding, base: Compared, revision: Compared): Change {
  const { verdict, because, instead, ...actions } = rules[finding.rule];
  const impacts = AUDIENCES.flatMap((audience): readonly Impact[] => {
    const action = actions[audience];
    return action === undefined ? [] : [{ audience, action: wordsFor(action, finding.uses) }];
  });
  return {
    ...finding,
    verdict,
    pointer: only === "base" ? finding.base : finding.revision,
    because: wordsFor(because, finding.uses),
    impacts,
    ...(instead === undefined ? {} : { instead }),
    base: locate(base, finding.base, only !== "revision"),
    revision: locate(revision, finding.revision, only !== "base"),
  };
}

/** The sentence for the direction of the uses; both sentences when there are both directions, or none. */
function wordsFor(words: Words, uses: readonly Use[]): string {
  if (typeof words === "string") return words;
  const isRequest = uses.some(({ part }) => part === "request");
  const isResponse = uses.some(({ part }) => /^\d/.test(part));
  if (isRequest === isResponse) return `${words.request} ${words.response}`;
  return isRequest ? words.request : words.response;
}

/** A side without the value has only the nearest location. */
function locate({ lines }: Compared, pointer: string, isThere: boolean): SourceLocation | undefined {
  const location = lines.locate(pointer);
  return location && { ...location, exact: location.exact && isThere };
}

function byLocation({ revision: one }: Change, { revision: other }: Change): number {
  if (one === undefined || other === undefined) return 0;
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line;
}
