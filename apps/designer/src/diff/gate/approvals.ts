import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { excerptOf, type SourceLocation, WrittenFile } from "@credential-api/openapi/lines";
import { isScalar } from "yaml";
import { isRule } from "../rules/rule.ts";

/** The written approval of one breaking change: one file of `spec/approvals/`. */
export interface Approval {
  /** The rule that the change breaks. */
  readonly rule: string;
  /** The location of the change, as `npm run contract:diff` prints it. */
  readonly pointer: string;
  /** Why the break is worth it. The changelog quotes it. */
  readonly reason: string;
  /** The last day of the approval, `YYYY-MM-DD`. */
  readonly expires: string;
  /** The file, and in it the member `expires`. */
  readonly location: SourceLocation;
  readonly expiresLocation: SourceLocation;
}

/** Something that prevents a release, and where to fix it. */
export interface Problem {
  readonly message: string;
  readonly location?: SourceLocation | undefined;
}

const MEMBERS: readonly string[] = ["rule", "pointer", "reason", "expires"];

/** Reads every approval of the contract in `folder`. A file that is not an approval is a problem, with its line. */
export async function readApprovals(
  folder: string,
): Promise<{ readonly approvals: readonly Approval[]; readonly problems: readonly Problem[] }> {
  const approvals: Approval[] = [];
  const problems: Problem[] = [];
  const names = await readdir(join(folder, "approvals")).catch(() => []);
  for (const name of names.filter((file) => file.endsWith(".yaml")).sort()) {
    const file = new WrittenFile(join(folder, "approvals", name));
    const label = `${basename(folder)}/approvals/${name}`;
    const read = readApproval(file, label);
    if (Array.isArray(read)) problems.push(...read);
    else approvals.push(read);
  }
  return { approvals, problems };
}

function readApproval(file: WrittenFile, label: string): Approval | Problem[] {
  const problems: Problem[] = [];
  const report = (message: string, member?: string) =>
    problems.push({ message, location: locationOf(file, label, member) });
  const [rule = "", pointer = "", reason = "", expires = ""] = MEMBERS.map((member) => {
    const node = file.child(file.root, member)?.node;
    const value = isScalar(node) && typeof node.value === "string" ? node.value.trim() : "";
    if (value === "") report(`An approval needs \`${member}\` with a text.`);
    return value;
  });
  for (const member of file.memberNames().filter((name) => !MEMBERS.includes(name))) {
    report(`An approval has no member \`${member}\`.`, member);
  }
  if (rule !== "" && !isRule(rule)) report(`There is no rule ${rule}.`, "rule");
  if (expires !== "" && !isDay(expires)) report("`expires` must be a day, such as 2027-01-31.", "expires");
  if (problems.length > 0) return problems;
  const locations = { location: locationOf(file, label), expiresLocation: locationOf(file, label, "expires") };
  return { rule, pointer, reason, expires, ...locations };
}

function locationOf(file: WrittenFile, label: string, member?: string): SourceLocation {
  const written = member === undefined ? undefined : file.child(file.root, member);
  const { line, column } = file.positionOf(written?.offset ?? file.root.offset);
  return { file: label, path: file.path, line, column, exact: true, excerpt: excerptOf(file.text, line) };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
