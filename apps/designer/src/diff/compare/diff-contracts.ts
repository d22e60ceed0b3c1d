import type { SourceLocation } from "@credential-api/openapi/lines";
import type { Contract } from "../read/contract.ts";
import { byVerdict, type Change, type Finding, highest, type Impact, type Use } from "../rules/change.ts";
import { type Audience, rules, type Verdict, type Words } from "../rules/rule.ts";
import { findOwn } from "./own-findings.ts";
import { runRedoclyDiff } from "./redocly-diff.ts";
import { findRenames } from "./schema-renames.ts";
import { findStandard } from "./standard-findings.ts";

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

/** Where and when a comparison takes place. */
export interface DiffOptions {
  readonly now?: () => Date;
  /** How documents are compared; a test can compare many at once. */
  readonly compare?: typeof runRedoclyDiff;
}

/**
 * Finds the differences between two contracts, the version that each one requires, and the reason.
 *
 * @throws Error when `redocly diff` fails.
 */
export async function diffContracts(base: Contract, revision: Contract, options: DiffOptions = {}): Promise<Diff> {
  const today = (options.now?.() ?? new Date()).toISOString().slice(0, 10);
  const findings = [
    ...(await findStandard(base, revision, today, options.compare ?? runRedoclyDiff)),
    ...findOwn(base, revision),
    ...findRenames(base.bundled, revision.bundled),
  ];
  const changes = grouped(findings).map((finding) => explain(finding, base, revision));
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

/** A change of a component has many uses. It is one finding. */
function grouped(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.message, finding.base, finding.revision]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? finding : { ...known, uses: together(known.uses, finding.uses) });
  }
  return [...groups.values()];
}

function together(one: readonly Use[], other: readonly Use[]): readonly Use[] {
  const isNew = (use: Use) => !one.some(({ operation, part }) => operation === use.operation && part === use.part);
  return [...one, ...other.filter(isNew)];
}

const AUDIENCES: readonly Audience[] = ["frontend", "backend", "designers"];

function explain({ only, ...finding }: Finding, base: Contract, revision: Contract): Change {
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
function locate({ lines }: Contract, pointer: string, isThere: boolean): SourceLocation | undefined {
  const location = lines.locate(pointer);
  return location && { ...location, exact: location.exact && isThere };
}

function byLocation({ revision: one }: Change, { revision: other }: Change): number {
  if (one === undefined || other === undefined) return 0;
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line;
}
