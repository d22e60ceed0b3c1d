import { specFolder } from "@credential-api/contract/generate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SpecCopy } from "../../../test/spec-copy.ts";
import { type Contract, readWorking } from "../read/contract.ts";
import type { Change } from "../rules/change.ts";
import { diffContracts } from "./diff-contracts.ts";

const OPERATION = "update-mobile-signature/operation.yaml";

let base: Contract;
beforeAll(async () => {
  base = await readWorking(specFolder);
});

const copies: SpecCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.remove();
});

async function changesAfter(edit: (spec: SpecCopy) => void): Promise<readonly Change[]> {
  const spec = new SpecCopy();
  copies.push(spec);
  edit(spec);
  return (await diffContracts(base, await readWorking(spec.folder))).changes;
}

describe("a change", () => {
  it("is explained for the way its values travel", async () => {
    const [answer, request] = await changesAfter((spec) =>
      spec
        .replace("Msisdn.yaml", "maxLength: 50", "maxLength: 60")
        .replace("MobileSignatureUpdate.yaml", "minimum: 0", "minimum: 1"),
    );
    expect([answer?.because, request?.because].sort()).toEqual([
      "A request that is accepted today may be refused.",
      "Answers may hold values that were ruled out.",
    ]);
    const ofAnswer = [answer, request].find((change) => change?.because.startsWith("Answers"));
    expect(ofAnswer?.hits).toEqual([
      { who: "frontend", how: "Check what can be read and stored against the new bound." },
      { who: "backend", how: "May answer up to the new bound." },
    ]);
  });

  it("names the operations it reaches, and where in them", async () => {
    const changes = await changesAfter((spec) => spec.replace("Msisdn.yaml", "maxLength: 50", "maxLength: 60"));
    const [answer, request] = changes;
    expect(changes).toHaveLength(2);
    expect(answer?.uses).toContainEqual({ operation: "updateMobileSignature", part: "200" });
    expect(answer?.uses.every(({ part }) => part === "200")).toBe(true);
    expect(request?.uses).toEqual([{ operation: "updateMobileSignature", part: "request" }]);
  });

  it("of a name says both names", async () => {
    const changes = await changesAfter((spec) =>
      spec
        .replaceEverywhere("{userExtId}", "{user}")
        .replace("shared/parameters.yaml", "name: userExtId", "name: user"),
    );
    const [parameter, ...paths] = changes.map(({ message }) => message);
    expect(parameter).toBe("parameter userExtId: `name` was userExtId and is user.");
    const renamed = Object.keys(Object(base.document.paths)).filter((path) => path.includes("{userExtId}"));
    expect(renamed).not.toEqual([]);
    expect(paths).toHaveLength(renamed.length);
    for (const message of paths) {
      expect(message).toMatch(/^path \/\S+\{user\}\S+: it was called \/\S+ and is called \/\S+$/);
    }
  });

  it("has a pointer that stays where the thing is: in the working contract, or in the base when it is gone", async () => {
    const changes = await changesAfter((spec) =>
      spec
        .replace(OPERATION, "    - errors.duplicateValue\n", "")
        .replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 4096"),
    );
    const patch = "/paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch";
    expect(changes.map(({ pointer }) => pointer).sort()).toEqual([
      `${patch}/requestBody/x-max-bytes`,
      `${patch}/x-errors/422/4`,
    ]);
  });
});
