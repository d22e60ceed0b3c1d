import type { Case } from "../src/model/case.ts";
import { NoResponse, type Target } from "../src/model/exchange.ts";
import type { InspectionOptions } from "../src/model/inspection.ts";
import { Skipped } from "../src/model/outcome.ts";
import type { DataSource } from "../src/model/sources.ts";
import { type Inventory, runInspection } from "../src/run/run-inspection.ts";

/** Starting data for cases that need none: four lanes, and every wish is skipped. */
export const noData: DataSource = {
  lanes: 4,
  open: () => {
    const none = () => {
      throw new Skipped("The test supplies no data");
    };
    return {
      clientExtId: "client-123",
      otherClientExtId: undefined,
      mobileSignature: none,
      userWithoutMobileSignature: none,
      vascoCredential: none,
      policies: {
        mobileSignature: none,
        vasco: none,
        defaultVasco: none,
        defaultMobileSignature: none,
        otherType: none,
      },
      value: none,
      unknownExtId: (name) => `unknown-${name}`,
      fault: none,
      release: async () => {},
    };
  },
  close: async () => [],
};

/** A target that answers by a function; without one nothing listens there. */
export function createTarget(send?: Target["send"]): Target {
  const refuse: Target["send"] = async () => {
    throw new NoResponse("connect ECONNREFUSED 127.0.0.1:9");
  };
  return { origin: "http://server.test", send: send ?? refuse, close: async () => {} };
}

/** Makes a case of the operation `getVascoCredential` from what it does. */
export function toCase(name: string, run: Case["run"], overrides: Partial<Case> = {}): Case {
  return {
    id: `get-vasco-credential/statuses/${name}`,
    operation: "getVascoCredential",
    group: "statuses",
    title: name,
    covers: {},
    rule: { decision: "strict-json" },
    run,
    ...overrides,
  };
}

/** Runs cases that a test makes, without the checks and the rules of the contract. */
export function inspectCases(
  cases: readonly Case[],
  options: Partial<InspectionOptions> = {},
  inventory: Partial<Inventory> = {},
) {
  return runInspection(
    { target: createTarget(), tokens: { token: async () => "a-token-of-the-test" }, data: noData, seed: 7, ...options },
    {
      cases,
      checks: [],
      findOperation: () => null,
      findRule: (reference) => ({
        source: "D",
        name: "decision" in reference ? reference.decision : "other",
        text: "…",
      }),
      ...inventory,
    },
  );
}
