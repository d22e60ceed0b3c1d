import { operations } from "@credential-api/contract";
import { limits } from "@credential-api/contract/client";
import { explainResponse, responseMembers } from "@credential-api/contract/validators";
import { describe, expect, test } from "vitest";
import { makeMobileSignature, makeVascoCredential } from "./index.ts";

const seeds = [...Array(2_000).keys(), -1, 0.5, 1e12, Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY];

/** Every maker, with an operation that returns what it makes. */
const makers = [
  ["makeMobileSignature", makeMobileSignature, "updateMobileSignature"],
  ["makeVascoCredential", makeVascoCredential, "updateVascoCredential"],
] as const;

describe.each(makers)("%s", (_name, make, id) => {
  const made = seeds.map((seed) => make(seed));

  test("satisfies the contract, whatever the seed", () => {
    for (const each of made) expect(explainResponse[id][200](each)).toEqual([]);
  });

  test("has only members that the contract knows, in their order", () => {
    const known = Object.keys(responseMembers[id][200] ?? {});
    for (const each of made) {
      expect(Object.keys(each)).toEqual(known.filter((member) => member in each));
    }
  });

  test("has each member with some seed, and each state", () => {
    const seen = new Set(made.flatMap((each) => Object.keys(each)));
    expect(seen).toEqual(new Set(Object.keys(responseMembers[id][200] ?? {})));
    const states = limits.updateMobileSignature.body.stateName.values.map(({ value }) => value);
    expect(new Set(made.map(({ stateName }) => stateName))).toEqual(new Set(states));
  });

  test("leaves each optional member out with some seed", () => {
    const always = Object.keys(responseMembers[id][200] ?? {}).filter((member) => made.every((each) => member in each));
    for (const member of always) {
      const without = Object.fromEntries(Object.entries(make(1)).filter(([name]) => name !== member));
      expect(explainResponse[id][200](without), member).not.toEqual([]);
    }
  });

  test("is the same for the same seed, and another for another", () => {
    expect(seeds.map((seed) => make(seed))).toEqual(made);
    expect(new Set(made.slice(0, 2_000).map(({ extId }) => extId)).size).toBeGreaterThan(1_990);
    expect(make()).toEqual(make(1));
  });

  test("makes sense: nothing happens before the credential is made, and only a changed one has a later version", () => {
    for (const { created, lastModified, version, lastSuccessfulLoginDate = lastModified } of made) {
      expect(lastModified >= created && lastSuccessfulLoginDate >= created).toBe(true);
      expect(version === 1).toBe(lastModified === created);
    }
  });

  test("is a new object each time", () => {
    expect(make(3)).not.toBe(make(3));
    expect(make(3).validity).not.toBe(undefined);
    expect(make(3).validity).not.toBe(make(3).validity);
  });
});

test("overrides are set, and undefined leaves a member out", () => {
  expect(makeMobileSignature(1, { version: 7, msisdn: "+41791234567" })).toMatchObject({
    version: 7,
    msisdn: "+41791234567",
  });
  expect(makeVascoCredential(1, { userExtId: undefined, validity: undefined })).not.toHaveProperty("userExtId");
  expect(Object.keys(makeMobileSignature(1, { signerCert: undefined }))).not.toContain("signerCert");
});

// A page of a list holds what other operations return.
const withOneCredential = Object.values(operations).filter(({ pagination }) => pagination === null);

test.each(withOneCredential.map(({ id }) => id))("what %s returns has its maker", (id) => {
  const maker = id.replace(/^[a-z]+/, "make");
  const files = "packages/client/src/testing/make-credential.ts, export it from index.ts beside it";
  const remedy = `${maker} is missing: write it in ${files}, and name it under \`makers\` in make-credential.test.ts`;
  expect(
    makers.map(([name]) => name),
    remedy,
  ).toContain(maker);
});
