import type { FaultKind } from "../../fault.ts";

export const successes: FaultKind = {
  kind: "Success responses",
  faults: [
    {
      name: "created-200",
      breaks: "A creation is 200 instead of 201.",
      foundBy: ["create-mobile-signature/json/largest"],
      file: "handlers.ts",
      edit: [
        'return { status: 201, headers: { Location: "mobile-signature" }',
        'return { status: 200, headers: { Location: "mobile-signature" }',
      ],
    },
    {
      name: "deleted-200",
      breaks: "A deletion is 200 with a body.",
      foundBy: ["delete-mobile-signature/tokens/required-permissions"],
      file: "handlers.ts",
      edit: ["return { status: 204 };", "return { status: 200, body: {} };"],
    },
  ],
};
