/** What implementations do wrong with the version of a credential, and the cases that show it. */
import type { DefectiveChange } from "./defective-changes.ts";

export const defectiveVersions: readonly DefectiveChange[] = [
  [
    "ignores the version",
    [
      "statuses/409-stale-version",
      "versions/version-next",
      "versions/version-zero",
      "concurrency/one-version-one-change",
    ],
    { reads: ({ version: _, ...body }) => body },
  ],
  [
    "accepts lower versions",
    ["statuses/409-stale-version", "versions/version-zero"],
    { rejects: (found, body, { version }) => (Number(body.version) < Number(version) ? undefined : found) },
  ],
  [
    "accepts higher versions",
    ["versions/version-next", "versions/version-highest", "versions/stale-unchanged", "versions/stale-alone"],
    {
      rejects: (found, { version }, current) =>
        Number.isInteger(version) && Number(version) > Number(current.version) && Number(version) < 2 ** 31
          ? undefined
          : found,
    },
  ],
  [
    "compares the version only when something changes",
    ["versions/stale-alone", "versions/stale-unchanged"],
    {
      rejects: (found, { version: _, ...body }, current) =>
        Object.entries(body).every(([name, value]) => current[name] === value) ? undefined : found,
    },
  ],
  [
    "stores what it rejects for its version",
    ["statuses/409-stale-version", "versions/version-next"],
    { storesRejected: true },
  ],
  [
    "increases the version by two",
    [
      "versions/current",
      "versions/steps",
      "updates/only-state-name",
      "updates/all-members",
      "concurrency/every-change-counts",
    ],
    { stores: (next, current) => (next === current ? next : { ...next, version: Number(next.version) + 1 }) },
  ],
  [
    "never increases the version",
    ["versions/current", "versions/steps", "updates/only-modification-comment"],
    { stores: (next, { version }) => ({ ...next, version }) },
  ],
  [
    "increases the version once for each member",
    ["updates/all-members"],
    {
      stores: (next, current, body) =>
        next === current
          ? next
          : {
              ...next,
              version: Number(current.version) + Object.keys(body).filter((name) => name !== "version").length,
            },
    },
  ],
  [
    "converts a text to a version",
    ["versions/spelled-text"],
    { reads: (body) => ("version" in body ? { ...body, version: Number(body.version) } : body) },
  ],
  [
    "converts a number to a version",
    ["versions/spelled-number"],
    { reads: (body) => ("version" in body ? { ...body, version: String(body.version) } : body) },
    "text",
  ],
  [
    "reads a version as JavaScript does",
    [
      "versions/spelled-leading-zero",
      "versions/spelled-sign",
      "versions/spelled-fraction",
      "versions/spelled-exponent",
      "versions/spelled-space",
      "versions/spelled-line-break",
      "versions/spelled-hexadecimal",
    ],
    {
      reads: (body) => (typeof body.version === "string" ? { ...body, version: String(Number(body.version)) } : body),
    },
    "text",
  ],
  [
    "keeps 32 bits of a version",
    ["versions/spelled-wrapped"],
    {
      reads: (body) => (typeof body.version === "number" ? { ...body, version: Math.trunc(body.version) | 0 } : body),
    },
  ],
  [
    "keeps 32 bits of a version in a text",
    ["versions/spelled-wrapped"],
    {
      reads: (body) =>
        typeof body.version === "string" ? { ...body, version: String(Number(body.version) | 0) } : body,
    },
    "text",
  ],
  ["compares the version before another change", ["concurrency/one-version-one-change"], { races: "member" }],
];
