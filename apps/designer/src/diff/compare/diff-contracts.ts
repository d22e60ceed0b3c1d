import type { SourceLocation } from "@credential-api/openapi/lines";
import type { Contract } from "../read/contract.ts";
import { byGravity, type Change, type Finding, type Hit, type Use, type Verdict, worst } from "../rules/change.ts";
import type { Who, Words } from "../rules/rule.ts";
import { rules } from "../rules/rules.ts";
import { findOurs } from "./own-findings.ts";
import { runRedoclyDiff } from "./redocly-diff.ts";
import { findRenames } from "./schema-renames.ts";
import { findStandard } from "./standard-findings.ts";

/** Two contracts, compared. */
export interface Diff {
  readonly base: Pick<Contract, "name" | "version">;
  readonly revision: Pick<Contract, "name" | "version">;
  /** The gravest verdict of all changes. */
  readonly verdict: Verdict | "none";
  /** The gravest first, then in the order of the files. */
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
 * Says what differs between two contracts, what each difference asks of the next version, and why.
 *
 * @throws Error when `redocly diff` does not answer.
 */
export async function diffContracts(base: Contract, revision: Contract, options: DiffOptions = {}): Promise<Diff> {
  const today = (options.now?.() ?? new Date()).toISOString().slice(0, 10);
  const findings = [
    ...(await findStandard(base, revision, today, options.compare ?? runRedoclyDiff)),
    ...findOurs(base, revision),
    ...findRenames(base.bundled, revision.bundled),
  ];
  const changes = grouped(findings).map((finding) => explain(finding, base, revision));
  const hasCatalogues = "x-error-catalogue" in base.bundled;
  return {
    base: { name: base.name, version: base.version },
    revision: { name: revision.name, version: revision.version },
    verdict: worst(changes.map(({ verdict }) => verdict)),
    changes: changes.sort((one, other) => byGravity(one.verdict, other.verdict) || byPlace(one, other)),
    notes: hasCatalogues
      ? []
      : [`${base.name} holds no catalogues, so changes of errors.yaml and permissions.yaml are not judged.`],
  };
}

/** One change of a component reaches many places. It is one finding with many uses. */
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

const PEOPLE: readonly Who[] = ["frontend", "backend", "designers"];

function explain({ only, ...finding }: Finding, base: Contract, revision: Contract): Change {
  const { because, instead, ...people } = rules[finding.rule];
  const hits = PEOPLE.flatMap((who): readonly Hit[] => {
    const how = people[who];
    return how === undefined ? [] : [{ who, how: wordsFor(how, finding.uses) }];
  });
  return {
    ...finding,
    pointer: only === "base" ? finding.base : finding.revision,
    because: wordsFor(because, finding.uses),
    hits,
    ...(instead === undefined ? {} : { instead }),
    base: locate(base, finding.base, only !== "revision"),
    revision: locate(revision, finding.revision, only !== "base"),
  };
}

/** The sentence for the way that the uses go; both, when the thing is used both ways or nowhere. */
function wordsFor(words: Words, uses: readonly Use[]): string {
  if (typeof words === "string") return words;
  const isRequest = uses.some(({ part }) => part === "request");
  const isAnswer = uses.some(({ part }) => /^\d/.test(part));
  if (isRequest === isAnswer) return `${words.request} ${words.answer}`;
  return isRequest ? words.request : words.answer;
}

/** A side that lacks the thing has only the place that it is missing from. */
function locate({ lines }: Contract, pointer: string, isThere: boolean): SourceLocation | undefined {
  const place = lines.locate(pointer);
  return place && { ...place, exact: place.exact && isThere };
}

function byPlace({ revision: one }: Change, { revision: other }: Change): number {
  if (one === undefined || other === undefined) return 0;
  return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line;
}
