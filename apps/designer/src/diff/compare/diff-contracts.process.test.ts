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
  return diffContracts(base, await readWorking(spec.folder)).changes;
}

describe("a change", () => {
  it("is explained for the direction of its values", async () => {
    const [response, request] = await changesAfter((spec) =>
      spec
        .replace("Msisdn.yaml", "maxLength: 50", "maxLength: 60")
        .replace("MobileSignatureUpdate.yaml", "minimum: 0", "minimum: 1"),
    );
    expect([response?.because, request?.because].sort()).toEqual([
      "Responses may contain values that were excluded.",
      "The server may reject a request that it accepts today.",
    ]);
    const ofResponse = [response, request].find((change) => change?.because.startsWith("Responses"));
    expect(ofResponse?.impacts).toEqual([
      { audience: "frontend", action: "Check what you can read and store against the new bound." },
      { audience: "backend", action: "You may return values up to the new bound." },
    ]);
  });

  it("names the operations it reaches, and where in them", async () => {
    const changes = await changesAfter((spec) => spec.replace("Msisdn.yaml", "maxLength: 50", "maxLength: 60"));
    const [response, request] = changes;
    expect(changes).toHaveLength(2);
    expect(response?.uses).toContainEqual({ operation: "updateMobileSignature", part: "200" });
    expect(response?.uses.every(({ part }) => /^20\d$/.test(part))).toBe(true);
    expect(request?.uses).toContainEqual({ operation: "updateMobileSignature", part: "request" });
    expect(request?.uses.every(({ part }) => part === "request")).toBe(true);
  });

  it("of a name has both names", async () => {
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
      expect(message).toMatch(/^path \/\S+\{user\}\S+: the name was \/\S+ and is \/\S+$/);
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
