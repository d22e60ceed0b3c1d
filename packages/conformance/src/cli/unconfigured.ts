import { Skipped } from "../model/outcome.ts";
import type { Sources } from "./run-command.ts";

const skip = (what: string) => () => {
  throw new Skipped(`Nothing supplies ${what}`);
};

/** What the command line has by itself: no tokens and no starting data. Cases that need them are skipped. */
export const unconfigured: Sources = {
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
