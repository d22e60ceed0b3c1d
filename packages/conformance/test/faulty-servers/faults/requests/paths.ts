import type { FaultKind } from "../../fault.ts";

export const paths: FaultKind = {
  kind: "Paths",
  faults: [
    {
      name: "unknown-path-code",
      breaks: "A path that no operation has is errors.noRecord, like a missing credential.",
      foundBy: ["update-mobile-signature/paths/one-segment-more"],
      file: "server.ts",
      edit: ['refuse(404, "errors.unknownResource"', 'refuse(404, "errors.noRecord"'],
    },
    {
      name: "path-in-any-case",
      breaks: "Fixed segments match in any case.",
      foundBy: ["update-mobile-signature/paths/upper-case"],
      file: "routes.ts",
      edit: [": part === segments[at]", ": part.toLowerCase() === segments[at]?.toLowerCase()"],
    },
    {
      name: "path-with-trailing-slash",
      breaks: "A slash at the end of a path is ignored.",
      foundBy: ["update-mobile-signature/paths/trailing-slash"],
      file: "routes.ts",
      edit: ['target.replace(/\\?.*$/, "")', 'target.replace(/\\?.*$/, "").replace(/\\/$/, "")'],
    },
    {
      name: "path-with-two-slashes",
      breaks: "Two slashes count as one.",
      foundBy: ["update-mobile-signature/paths/two-slashes"],
      file: "routes.ts",
      edit: ['target.replace(/\\?.*$/, "")', 'target.replace(/\\?.*$/, "").replaceAll(/\\/+/g, "/")'],
    },
    {
      name: "path-decoded-before-routing",
      breaks: "%2F is decoded before the path is split.",
      foundBy: ["update-mobile-signature/paths/encoded-slash"],
      file: "routes.ts",
      edit: ['.replace(/\\?.*$/, "").split("/")', '.replace(/\\?.*$/, "").replaceAll(/%2f/gi, "/").split("/")'],
    },
    {
      name: "path-decoded-twice",
      breaks: "Path parameters are decoded twice.",
      foundBy: ["update-mobile-signature/paths/encoded-percent-in-user-ext-id"],
      file: "parameters.ts",
      edit: ['decode(segments[at] ?? "")', 'decode(decode(segments[at] ?? "") ?? "%")'],
    },
    {
      name: "path-not-decoded",
      breaks: "Path parameters are not decoded.",
      foundBy: ["update-mobile-signature/paths/encoded-user-ext-id"],
      file: "parameters.ts",
      edit: ['decode(segments[at] ?? "")', 'segments[at] ?? ""'],
    },
    {
      name: "path-decoded-leniently",
      breaks: "A bad escape in the path stands for itself.",
      foundBy: ["update-mobile-signature/paths/bad-no-digits-in-user-ext-id"],
      file: "parameters.ts",
      edit: ['decode(segments[at] ?? "")', 'decode(segments[at] ?? "") ?? segments[at]'],
    },
    {
      name: "path-matrix-parameters",
      breaks: "A semicolon ends a path parameter.",
      foundBy: ["update-mobile-signature/paths/semicolon-in-user-ext-id"],
      file: "parameters.ts",
      edit: ['decode(segments[at] ?? "")', 'decode(segments[at] ?? "")?.replace(/;.*/, "")'],
    },
    {
      name: "path-trimmed",
      breaks: "White space around a path parameter is removed.",
      foundBy: ["update-mobile-signature/paths/trailing-space-in-user-ext-id"],
      file: "parameters.ts",
      edit: ['decode(segments[at] ?? "")', 'decode(segments[at] ?? "")?.trim()'],
    },
  ],
};
