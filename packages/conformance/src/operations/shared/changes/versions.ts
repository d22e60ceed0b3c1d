/** What `version` in a request does. */
import { expectError } from "../../../expect/expect-error.ts";
import { expectSame } from "../../../expect/expect-response.ts";
import type { Case } from "../../../model/case.ts";
import { Skipped } from "../../../model/outcome.ts";
import type { RuleReference } from "../../../model/rule.ts";
import { type CaseDefinition, defineCase } from "../define-case.ts";
import { type Changeable, changedCredential, readCredential, versionOf } from "./changeable.ts";

const highest = 2_147_483_647;
const locking = { status: 409, code: "errors.pessimisticLockingFailure" } as const;

/** 409 for the version before the last change. */
export function staleVersion(changeable: Changeable): Case {
  return defineCase(changeable.id, "statuses", {
    name: "409-stale-version",
    title: "409 for the version before the last change; nothing changes",
    rule: { operation: changeable.id, status: 409 },
    covers: locking,
    run: async (context) => {
      const credential = await changeable.open(context);
      const { change } = credential;
      const version = versionOf(await readCredential(credential));
      const changed = await change({ modificationComment: `Conformance ${context.seed}` });
      const after = changedCredential(changed);
      const stale = await change({ modificationComment: "Conformance, stale", version: changeable.toVersion(version) });
      expectError(stale, "errors.pessimisticLockingFailure", { pointer: "/version" }, [changed]);
      expectSame("the credential after the rejected request", await readCredential(credential), after, stale);
    },
  });
}

/** The group `versions`. */
export function versionCases(changeable: Changeable): readonly Case[] {
  const define = (definition: CaseDefinition) => defineCase(changeable.id, "versions", definition);
  return [
    define(currentVersion(changeable)),
    define(steps(changeable)),
    define(currentVersionAlone(changeable)),
    define(rejected(changeable, "version-next", "the version after the current one", (current) => current + 1)),
    define(rejected(changeable, "version-highest", `the version ${highest}`, () => highest)),
    define(rejected(changeable, "version-zero", "the version 0", () => 0)),
    define({
      ...rejected(
        changeable,
        "stale-unchanged",
        "a version that is not the current one, with the current values",
        (current) => current + 1,
        (current) => ({ stateName: current.stateName }),
      ),
      rule: { decision: "order-of-checks" },
    }),
    define(
      rejected(
        changeable,
        "stale-alone",
        "a version that is not the current one, alone",
        (current) => current + 1,
        () => ({}),
      ),
    ),
    ...otherSpellings(changeable).map(define),
  ];
}

function currentVersion({ open, toVersion }: Changeable): CaseDefinition {
  return {
    name: "current",
    title: "200 for the current version, and the version increases by exactly one",
    rule: { decision: "one-step-per-change" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const version = versionOf(await readCredential(credential));
      const exchange = await credential.change({
        modificationComment: `Conformance ${context.seed}`,
        version: toVersion(version),
      });
      expectSame("version", changedCredential(exchange).version, version + 1, exchange);
    },
  };
}

function steps({ open, toVersion }: Changeable): CaseDefinition {
  return {
    name: "steps",
    title: "each of five changes increases the version by exactly one, with the version of the response before it",
    rule: { decision: "one-step-per-change" },
    run: async (context) => {
      const credential = await open(context);
      let version = versionOf(await readCredential(credential));
      for (let step = 1; step <= 5; step += 1) {
        const exchange = await credential.change({
          modificationComment: `Conformance, step ${step}`,
          version: toVersion(version),
        });
        expectSame("version", changedCredential(exchange).version, version + 1, exchange);
        version += 1;
      }
    },
  };
}

function currentVersionAlone({ open, toVersion }: Changeable): CaseDefinition {
  return {
    name: "current-alone",
    title: "200 for the current version alone, and nothing changes",
    rule: { decision: "unchanged-credentials" },
    covers: { status: 200 },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const exchange = await credential.change({ version: toVersion(versionOf(before)) });
      expectSame("the credential", changedCredential(exchange), before, exchange);
      expectSame("the credential after the request", await readCredential(credential), before, exchange);
    },
  };
}

/** 409 for a version that is not the current one. */
function rejected(
  { open, toVersion }: Changeable,
  name: string,
  title: string,
  toOther: (current: number) => number,
  toMembers: (current: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> = () => ({
    modificationComment: "Conformance, stale",
  }),
): CaseDefinition {
  return {
    name,
    title: `409 for ${title}; nothing changes`,
    rule: { decision: "stale-versions" },
    covers: locking,
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const version = toOther(versionOf(before));
      if (version === versionOf(before)) throw new Skipped(`The version of the credential is ${version}`);
      const exchange = await credential.change({ ...toMembers(before), version: toVersion(version) });
      expectError(exchange, "errors.pessimisticLockingFailure", { pointer: "/version" });
      expectSame("the credential after the rejected request", await readCredential(credential), before, exchange);
    },
  };
}

/** 422 for the current version in a spelling that the schema does not have. */
function otherSpellings({ id, open, toVersion }: Changeable): readonly CaseDefinition[] {
  const isText = typeof toVersion(1) === "string";
  const typeRule: RuleReference = isText ? { decision: "vasco-version-is-a-string" } : { operation: id, status: 422 };
  const spellings: readonly (readonly [name: string, title: string, toValue: (version: number) => unknown])[] = isText
    ? [
        ["number", "a number", (version) => version],
        ["leading-zero", "a text with a leading zero", (version) => `0${version}`],
        ["sign", "a text with a sign", (version) => `+${version}`],
        ["fraction", "a text with a fraction", (version) => `${version}.0`],
        ["exponent", "a text with an exponent", (version) => `${version}e0`],
        ["space", "a text with a space", (version) => ` ${version}`],
        ["line-break", "a text with a line break at its end", (version) => `${version}\n`],
        ["hexadecimal", "a hexadecimal text", (version) => `0x${version.toString(16)}`],
        ["other-digits", "digits of another script", (version) => toArabicIndic(version)],
        ["wrapped", "a text 2^32 higher, which 32 bits cannot hold", (version) => String(version + 2 ** 32)],
      ]
    : [
        ["text", "a text", (version) => String(version)],
        ["wrapped", "a number 2^32 higher, which 32 bits cannot hold", (version) => version + 2 ** 32],
        ["fraction", "a number with a fraction", (version) => version + 0.5],
        ["negative", "a negative number", (version) => -version - 1],
      ];
  return spellings.map(([name, title, toValue]) => ({
    name: `spelled-${name}`,
    title: `422 for the version as ${title}, instead of a conversion; nothing changes`,
    rule: name === "wrapped" || name === "negative" ? { decision: "bounds-of-version" } : typeRule,
    covers: { status: 422, code: "errors.invalidData" },
    run: async (context) => {
      const credential = await open(context);
      const before = await readCredential(credential);
      const exchange = await credential.change({
        modificationComment: "Conformance, spelled",
        version: toValue(versionOf(before)),
      });
      expectError(exchange, "errors.invalidData", { pointer: "/version" });
      expectSame("the credential after the rejected request", await readCredential(credential), before, exchange);
    },
  }));
}

function toArabicIndic(version: number): string {
  return String(version).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
}
