import { formatLocation } from "@credential-api/openapi/lines";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SpecCopy } from "../../../test/spec-copy.ts";
import { diffContracts } from "../compare/diff-contracts.ts";
import { type Contract, readLastRelease, readWorking } from "../read/contract.ts";
import { readApprovals } from "./approvals.ts";
import { checkGate } from "./gate.ts";

const now = new Date("2026-11-21T12:00:00Z");
const OPERATION = "update-mobile-signature/operation.yaml";
const POINTER =
  "/paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch/x-required-permissions/1";

let frozen: SpecCopy;
let last: Contract | undefined;
beforeAll(async () => {
  frozen = await new SpecCopy().setVersion("1.2.3").freeze();
  last = await readLastRelease(frozen.folder);
});
afterAll(() => frozen.remove());

let spec: SpecCopy;
beforeEach(() => {
  spec = new SpecCopy().setVersion("1.2.3");
});
afterEach(() => spec.remove());

const edits = {
  none: () => {},
  patch: () => spec.replace("openapi.yaml", "title: Credential API", "title: The Credential API"),
  minor: () => spec.replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 131072"),
  major: () =>
    spec.replace(
      OPERATION,
      "  - AccessControl.CredentialModify\n",
      "  - AccessControl.CredentialModify\n  - AccessControl.CredentialView\n",
    ),
};

function approve(members: Readonly<Record<string, string>> = {}, file = "ask-to-view.yaml"): void {
  const approval = {
    rule: "permission-added",
    pointer: POINTER,
    reason: "The response shows the credential to everyone who changes it.",
    expires: "2027-01-31",
    ...members,
  };
  const lines = Object.entries(approval).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  spec.write(`approvals/${file}`, lines.join(""));
}

/** Every problem as `file:line:column: first line`. */
async function problems(): Promise<readonly string[]> {
  if (last === undefined) throw new Error("No release was found");
  const working = await readWorking(spec.folder);
  const read = await readApprovals(spec.folder);
  const diff = diffContracts(last, working, now);
  return [...read.problems, ...checkGate(diff, working, read.approvals, now)].map(
    ({ message, location }) => `${location === undefined ? "" : formatLocation(location)}: ${message.split("\n")[0]}`,
  );
}

describe("the version", () => {
  it.each([
    ["none", "1.2.3"],
    ["none", "1.2.4"],
    ["patch", "1.2.4"],
    ["patch", "1.3.0"],
    ["patch", "2.0.0"],
    ["minor", "1.3.0"],
    ["minor", "2.0.0"],
  ] as const)("after changes that are %s may be %s", async (verdict, version) => {
    edits[verdict]();
    spec.setVersion(version);
    expect(await problems()).toEqual([]);
  });

  it.each([
    ["patch", "1.2.3", "1.2.3 is frozen, and the contract has changed since. Write 1.2.4, 1.3.0 or 2.0.0."],
    ["minor", "1.2.3", "1.2.3 is frozen, and the contract has changed since. Write 1.3.0 or 2.0.0."],
    ["minor", "1.2.4", "the changes since 1.2.3 are minor. Write 1.3.0 or 2.0.0."],
    ["minor", "1.3.1", "the changes since 1.2.3 are minor. Write 1.3.0 or 2.0.0."],
    ["patch", "1.2.2", "the changes since 1.2.3 are patch. Write 1.2.4, 1.3.0 or 2.0.0."],
    ["none", "1.2.2", "the changes since 1.2.3 are none. Write 1.2.3, 1.2.4, 1.3.0 or 2.0.0."],
  ] as const)("after changes that are %s must not be %s", async (verdict, version, why) => {
    edits[verdict]();
    spec.setVersion(version);
    expect(await problems()).toEqual([`spec/openapi.yaml:4:3: info.version is ${version}, but ${why}`]);
  });

  it("must be a version", async () => {
    spec.setVersion("next");
    expect(await problems()).toEqual(["spec/openapi.yaml:4:3: info.version next is not a version like 1.2.3."]);
  });

  it("after a major change must be the next major, approved or not", async () => {
    edits.major();
    spec.setVersion("1.3.0");
    approve();
    expect(await problems()).toEqual([
      "spec/openapi.yaml:4:3: info.version is 1.3.0, but the changes since 1.2.3 are major. Write 2.0.0.",
    ]);
  });
});

describe("a major change", () => {
  beforeEach(() => {
    edits.major();
    spec.setVersion("2.0.0");
  });
  const line = () => spec.lineOf(OPERATION, "  - AccessControl.CredentialView");

  it("needs an approval", async () => {
    expect(await problems()).toEqual([
      `spec/${spec.find(OPERATION)}:${line()}:5: This breaking change has no approval (permission-added): updateMobileSignature: requires the new permission AccessControl.CredentialView.`,
    ]);
  });

  it("passes with one", async () => {
    approve();
    expect(await problems()).toEqual([]);
  });

  it("passes on the last day of its approval", async () => {
    approve({ expires: "2026-11-21" });
    expect(await problems()).toEqual([]);
  });

  it("does not pass with one that has expired", async () => {
    approve({ expires: "2026-11-20" });
    expect(await problems()).toEqual([
      "spec/approvals/ask-to-view.yaml:4:1: This approval expired on 2026-11-20. Renew it or undo the change.",
    ]);
  });

  it.each([
    ["rule", "permission-removed"],
    ["pointer", POINTER.replace(/1$/, "0")],
  ])("does not pass with one of another %s", async (member, value) => {
    approve({ [member]: value });
    const found = await problems();
    expect(found).toHaveLength(2);
    expect(found[0]).toContain("This breaking change has no approval");
    expect(found[1]).toContain("spec/approvals/ask-to-view.yaml:1:1: This approval matches no major change: none is");
  });
});

describe("an approval", () => {
  it("of nothing is a problem", async () => {
    approve();
    expect(await problems()).toEqual([
      `spec/approvals/ask-to-view.yaml:1:1: This approval matches no major change: none is permission-added at ${POINTER}. Delete the file.`,
    ]);
  });

  it("of a change that needs none is a problem", async () => {
    edits.minor();
    spec.setVersion("1.3.0");
    approve({ rule: "body-limit-raised", pointer: "/x" });
    expect(await problems()).toEqual([
      "spec/approvals/ask-to-view.yaml:1:1: This approval matches no major change: none is body-limit-raised at /x. Delete the file.",
    ]);
  });

  it.each([
    [{ reason: "  " }, "1:1: An approval needs `reason` with a text."],
    [{ rule: "permission-aded" }, "1:1: There is no rule permission-aded."],
    [{ expires: "soon" }, "4:1: `expires` must be a day, such as 2027-01-31."],
    [{ expires: "2027-02-30" }, "4:1: `expires` must be a day, such as 2027-01-31."],
    [{ because: "I say so." }, "5:1: An approval has no member `because`."],
  ])("with %o is a problem", async (members, problem) => {
    edits.major();
    spec.setVersion("2.0.0");
    approve(members);
    const found = await problems();
    expect(found[0]).toBe(`spec/approvals/ask-to-view.yaml:${problem}`);
    expect(found[1]).toContain("This breaking change has no approval");
  });

  it("that is not a map has none of the members", async () => {
    spec.write("approvals/empty.yaml", "- rule\n");
    expect(await problems()).toHaveLength(4);
  });

  it("is a file that ends in .yaml; others are left alone", async () => {
    spec.write("approvals/README.md", "Approvals.\n");
    expect(await problems()).toEqual([]);
  });
});
