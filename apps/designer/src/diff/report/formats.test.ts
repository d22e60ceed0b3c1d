import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SpecCopy } from "../../../test/spec-copy.ts";
import { type Diff, diffContracts } from "../compare/diff-contracts.ts";
import { checkGate } from "../gate/gate.ts";
import { type Contract, readLastRelease, readWorking } from "../read/contract.ts";
import { formatJson } from "./format-json.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { formatProblems, formatText } from "./format-text.ts";

const OPERATION = "update-mobile-signature/operation.yaml";
const now = new Date("2026-11-21T12:00:00Z");
const POINTER = "/paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch";

let spec: SpecCopy;
let working: Contract;
let diff: Diff;

/** One change of each verdict. */
beforeAll(async () => {
  spec = new SpecCopy().setVersion("1.0.0");
  await spec.freeze();
  spec
    .replace(OPERATION, "    - errors.duplicateValue\n", "")
    .replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 131072")
    .replace("shared/Timestamp.yaml", "Date and time in UTC", "A point in time in UTC");
  working = await readWorking(spec.folder);
  const release = await readLastRelease(spec.folder);
  if (release === undefined) throw new Error("No release was found");
  diff = diffContracts(release, working, now);
});
afterAll(() => spec.remove());

/** Line numbers of the contract are not what these tests are about. */
const withoutLines = (text: string) => text.replace(/(\.yaml):\d+/g, "$1:N");

describe("text", () => {
  it("says what the next version is and, for every change, why, where and for whom", () => {
    expect(withoutLines(formatText(diff))).toMatchInlineSnapshot(`
      "spec (1.0.0) against 1.0.0: major (1 major, 1 minor, 1 patch). The next version is 2.0.0.

      MAJOR  updateMobileSignature: 422 does not have errors.duplicateValue any more.  [error-code-removed]
        now       nowhere; the nearest is spec/operations/update-mobile-signature/operation.yaml:N:3
        before    spec/releases/1.0.0.yaml:N:13  - errors.duplicateValue
        in        updateMobileSignature
        because   Programs branch on the code, and do not know the one that replaces it.
        frontend  Handle the code that replaces it.
        backend   Stop returning the code.
        instead   Keep the code declared, even if no server returns it; a new one can stand beside it.
        approve   rule error-code-removed, pointer
                  /paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch/x-errors/422/4

      MINOR  updateMobileSignature request: \`x-max-bytes\` was 65536 and is 131072.  [body-limit-raised]
        now       spec/operations/update-mobile-signature/operation.yaml:N:3  x-max-bytes: 131072
        before    spec/releases/1.0.0.yaml:N:9  x-max-bytes: 65536
        in        updateMobileSignature (request)
        because   The server still accepts every request it accepted, and more.
        frontend  You may send larger bodies.
        backend   Accept larger bodies.

      PATCH  Timestamp: \`description\` has another text.  [text-changed]
        now       spec/shared/Timestamp.yaml:N:1  description: A point in time in UTC, in whole seconds.
        before    spec/releases/1.0.0.yaml:N:7  description: Date and time in UTC, in whole seconds.
        because   Text is for people.
        designers Review the text. No program changes.
      "
    `);
  });

  it("prints one line when nothing has changed", () => {
    expect(formatText({ ...diff, verdict: "none", changes: [] })).toBe("spec (1.0.0) against 1.0.0: no change.\n");
  });

  it("prints each problem with its line and how to fix it", () => {
    expect(
      withoutLines(formatProblems(checkGate(diff, working, [], now)))
        .replace(/^ {2} *\d+ \|.*\n/gm, "")
        .replace(/^> +\d+ \|/gm, "> N |"),
    ).toMatchInlineSnapshot(`
      "spec/openapi.yaml:N:3: info.version is 1.0.0, but 1.0.0 is frozen, and the contract has changed since. Write 2.0.0.
      > N |   version: 1.0.0

      spec/operations/update-mobile-signature/operation.yaml:N:3: This breaking change has no approval (error-code-removed): updateMobileSignature: 422 does not have errors.duplicateValue any more.
      It was in spec/releases/1.0.0.yaml:N:13.
      Undo it, use the compatible way, or write spec/approvals/<name>.yaml:
        rule: error-code-removed
        pointer: "/paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch/x-errors/422/4"
        reason: <why the break is worth it>
        expires: <the last day of the approval, for example 2027-01-31>
      > N |   '422':
      "
    `);
  });
});

describe("markdown", () => {
  it("is an entry of the changelog", () => {
    expect(withoutLines(formatMarkdown(diff, [], "2026-11-21"))).toMatchInlineSnapshot(`
      "## 1.0.0, 2026-11-21

      Programs may have to change. Compared with 1.0.0.

      ### What breaks

      - updateMobileSignature: 422 does not have errors.duplicateValue any more. (was \`spec/releases/1.0.0.yaml:N\`)
        - In: updateMobileSignature.
        - Why major: Programs branch on the code, and do not know the one that replaces it.
        - For frontend: Handle the code that replaces it.
        - For backend: Stop returning the code.
        - Not approved (\`error-code-removed\`). Compatible way: Keep the code declared, even if no server returns it; a new one can stand beside it.

      ### What is new

      - updateMobileSignature request: \`x-max-bytes\` was 65536 and is 131072. (\`spec/operations/update-mobile-signature/operation.yaml:N\`, was \`spec/releases/1.0.0.yaml:N\`)
        - In: updateMobileSignature (request).
        - Why minor: The server still accepts every request it accepted, and more.
        - For frontend: You may send larger bodies.
        - For backend: Accept larger bodies.

      ### What is described differently

      - Timestamp: \`description\` has another text. (\`spec/shared/Timestamp.yaml:N\`, was \`spec/releases/1.0.0.yaml:N\`)
      "
    `);
  });

  it("has the reason of an approval instead of the compatible way", () => {
    const location = { file: "", path: "", line: 1, column: 1, exact: true, excerpt: "" };
    const approval = {
      rule: "error-code-removed",
      pointer: `${POINTER}/x-errors/422/4`,
      reason: "Numbers may\nrepeat.",
      expires: "2026-12-31",
      location,
      expiresLocation: location,
    };
    const text = formatMarkdown(diff, [approval], "2026-11-21");
    expect(text).toContain("  - Approved: Numbers may repeat.\n");
    expect(text).not.toContain("Not approved");
  });

  it("says so when nothing has changed", () => {
    expect(formatMarkdown({ ...diff, verdict: "none", changes: [] }, [], "2026-11-21")).toBe(
      "## 1.0.0, 2026-11-21\n\nNothing has changed. Compared with 1.0.0.\n",
    );
  });
});

describe("json", () => {
  it("has everything that the text says, and nothing of this machine", () => {
    const text = formatJson(diff, checkGate(diff, working, [], now));
    expect(text).not.toContain(spec.folder);
    const report = JSON.parse(text);
    expect(Object.keys(report)).toEqual(["base", "revision", "verdict", "nextVersion", "changes", "notes", "problems"]);
    expect(report).toMatchObject({ verdict: "major", nextVersion: "2.0.0", notes: [] });
    expect(report.problems).toHaveLength(2);
    expect(report.problems[0].location.file).toBe("spec/openapi.yaml");
    expect(report.changes).toHaveLength(3);
    expect({ ...report.changes[0], base: null, revision: null }).toMatchInlineSnapshot(`
      {
        "base": null,
        "because": "Programs branch on the code, and do not know the one that replaces it.",
        "impacts": [
          {
            "action": "Handle the code that replaces it.",
            "audience": "frontend",
          },
          {
            "action": "Stop returning the code.",
            "audience": "backend",
          },
        ],
        "instead": "Keep the code declared, even if no server returns it; a new one can stand beside it.",
        "message": "updateMobileSignature: 422 does not have errors.duplicateValue any more.",
        "pointer": "/paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch/x-errors/422/4",
        "revision": null,
        "rule": "error-code-removed",
        "uses": [
          {
            "operation": "updateMobileSignature",
            "part": "operation",
          },
        ],
        "verdict": "major",
      }
    `);
    expect(report.changes[0].base).toEqual({
      file: "spec/releases/1.0.0.yaml",
      line: expect.any(Number),
      column: 13,
      exact: true,
      excerpt: expect.stringMatching(/^> +\d+ \| +- errors\.duplicateValue$/m),
    });
    expect(report.changes[0].revision).toMatchObject({ file: `spec/${spec.find(OPERATION)}`, column: 3, exact: false });
  });

  it("names the version itself when nothing has changed", () => {
    expect(JSON.parse(formatJson({ ...diff, verdict: "none", changes: [] }, [])).nextVersion).toBe("1.0.0");
  });
});
