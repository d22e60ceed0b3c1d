import type { Configuration } from "../config/read-configuration.ts";
import { Skipped } from "../model/outcome.ts";

const skip = (what: string) => () => {
  throw new Skipped(`No configuration supplies ${what} (--config)`);
};

/** What the command line has by itself: no tokens and no starting data. Cases that need them are skipped. */
export const unconfigured: Configuration = {
  knownFailures: [],
  waive: [],
  compare: { ignore: [] },
  tokens: { token: skip("tokens") },
  data: {
    lanes: 1,
    open: () => ({
      get clientExtId() {
        return skip("a test client")();
      },
      otherClientExtId: undefined,
      mobileSignature: skip("a mobile signature"),
      userWithoutMobileSignature: skip("a user without a mobile signature"),
      vascoCredential: skip("a VASCO credential"),
      policies: {
        mobileSignature: skip("policies"),
        vasco: skip("policies"),
        defaultVasco: skip("policies"),
        defaultMobileSignature: skip("policies"),
        otherType: skip("policies"),
      },
      value: (name) => skip(`the value ${name}`)(),
      unknownExtId: (name) => `unknown-${name}`,
      fault: skip("faults"),
      release: async () => {},
    }),
    close: async () => [],
  },
};
