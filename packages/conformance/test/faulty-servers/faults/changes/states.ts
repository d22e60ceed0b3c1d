import type { FaultKind } from "../../fault.ts";

export const states: FaultKind = {
  kind: "States",
  faults: [
    {
      name: "state-detail-kept",
      breaks: "A new state keeps the detail of the old one.",
      foundBy: ["update-mobile-signature/updates/state-disabled"],
      file: "changes.ts",
      edit: [", stateChangeDetail: undefined };", " };"],
    },
    {
      name: "state-reason-kept",
      breaks: "A new state keeps the reason of the old one.",
      foundBy: ["update-mobile-signature/updates/state-disabled"],
      file: "changes.ts",
      edit: [
        'return { stateName, stateChangeReason: "changed-by-admin", stateChangeDetail',
        "return { stateName, stateChangeDetail",
      ],
    },
    {
      name: "state-reason-without-new-state",
      breaks: "Sending the current state changes the reason.",
      foundBy: ["update-mobile-signature/updates/same-values"],
      file: "changes.ts",
      edit: [
        "if (stateName === undefined || stateName === current.stateName) return {};",
        "if (stateName === undefined) return {};",
      ],
    },
    {
      name: "state-transitions",
      breaks: "An archived credential cannot be changed.",
      foundBy: ["update-mobile-signature/updates/any-state-from-any"],
      file: "handlers.ts",
      edit: [
        "if (isStale(current, body.version)) return staleVersion();",
        'if (isStale(current, body.version)) return staleVersion();\n    if (current.stateName === "archived") return refuse(422, "errors.policyViolation", "Archived.", { pointer: "/stateName" });',
      ],
    },
  ],
};
