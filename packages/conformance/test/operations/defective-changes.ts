/** What implementations do wrong with a change of a credential, and the cases that show it. */
import type { Defect } from "./fake-credential.ts";

/** The title ends the sentence "a credential fails that …". */
export type DefectiveChange = readonly [
  title: string,
  failing: readonly string[],
  defect: Defect,
  version?: "number" | "text",
];

const bump = { version: 8, lastModified: "2026-05-18T09:30:00Z" };

export const defectiveChanges: readonly DefectiveChange[] = [
  [
    "counts a change that changes nothing",
    [
      "versions/current-alone",
      "updates/empty",
      "updates/same-values",
      "updates/repeated",
      "updates/comment-cleared-twice",
      "concurrency/equal-changes",
    ],
    { stores: (next, current) => (next === current ? { ...current, version: Number(current.version) + 1 } : next) },
  ],
  [
    "counts a change without members",
    ["updates/empty"],
    { stores: (next, current, body) => (Object.keys(body).length === 0 ? { ...current, ...bump } : next) },
  ],
  [
    "sets the time of a change that changes nothing",
    ["updates/empty", "updates/same-values"],
    {
      stores: (next, current) => (next === current ? { ...current, lastModified: new Date().toISOString() } : next),
    },
  ],
  [
    "sets an earlier time",
    ["updates/only-state-name"],
    { stores: (next) => ({ ...next, lastModified: "2020-01-01T00:00:00Z" }) },
  ],
  [
    "forgets members that were not sent",
    ["updates/only-state-name", "updates/only-policy-ext-id"],
    {
      stores: ({ identificator, ...next }, _, body) =>
        "identificator" in body || Object.keys(body).length === 0 ? { ...next, identificator } : next,
    },
  ],
  [
    "ignores a member",
    ["updates/only-identificator", "updates/all-members"],
    { reads: ({ identificator: _, ...body }) => body },
  ],
  [
    "returns a change that it does not store",
    ["updates/only-identificator"],
    { shows: (credential) => ({ ...credential, identificator: "MSS-1" }) },
  ],
  [
    "returns the credential from before",
    ["updates/only-state-name"],
    { returns: (credential) => ({ ...credential, stateName: "active" }) },
  ],
  [
    "ignores an empty comment",
    ["updates/comment-cleared"],
    {
      reads: ({ modificationComment, ...body }) =>
        modificationComment === "" || modificationComment === undefined ? body : { ...body, modificationComment },
    },
  ],
  [
    "returns a cleared comment as an empty text",
    ["updates/comment-cleared"],
    { returns: (credential) => ({ modificationComment: "", ...credential }) },
  ],
  [
    "trims comments",
    ["updates/comment-kept-as-sent"],
    {
      reads: (body) =>
        typeof body.modificationComment === "string"
          ? { ...body, modificationComment: body.modificationComment.trim() }
          : body,
    },
  ],
  [
    "normalizes comments",
    ["updates/comment-kept-as-sent"],
    {
      reads: (body) =>
        typeof body.modificationComment === "string"
          ? { ...body, modificationComment: body.modificationComment.normalize("NFC") }
          : body,
    },
  ],
  [
    "keeps the reason of a state",
    ["updates/state-disabled", "updates/state-initial"],
    { stores: (next) => ({ ...next, stateChangeReason: "initialized" }) },
  ],
  [
    "keeps the detail of a state",
    ["updates/state-archived"],
    { stores: (next) => ({ ...next, stateChangeDetail: "Registered" }) },
  ],
  [
    "sets the reason without a new state",
    ["updates/same-state-keeps-reason"],
    {
      stores: (next, current, { stateName }) =>
        stateName === undefined || next === current ? next : { ...next, stateChangeReason: "changed-by-admin" },
    },
  ],
  [
    "drops the detail without a new state",
    ["updates/same-state-keeps-reason"],
    {
      stores: ({ stateChangeDetail, ...next }, _, body) =>
        "modificationComment" in body ? next : { ...next, stateChangeDetail },
    },
  ],
  [
    "never leaves the state archived",
    ["updates/any-state-from-any"],
    { stores: (next, { stateName }) => (stateName === "archived" ? { ...next, stateName } : next) },
  ],
  [
    "accepts every policy",
    ["statuses/422-unknown-policy", "statuses/422-policy-of-other-type", "statuses/422-policy-of-other-kind"],
    { rejects: (found) => (found?.[1] === "/policyExtId" ? undefined : found) },
  ],
  [
    "rejects an unknown policy as 404",
    ["statuses/422-unknown-policy"],
    {
      rejects: (found) => (found?.[0] === "errors.missingReferenceData" ? ["errors.noRecord", "/policyExtId"] : found),
    },
  ],
  [
    "takes the first policy only",
    ["updates/policy-and-back", "updates/only-policy-ext-id"],
    { reads: (body) => ("policyExtId" in body ? { ...body, policyExtId: "policy-1" } : body) },
  ],
  ["stores other members of what it rejects for its policy", ["statuses/422-unknown-policy"], { storesRejected: true }],
  [
    "writes what it read before another change",
    ["concurrency/one-version-one-change", "concurrency/no-lost-member", "concurrency/every-change-counts"],
    { races: "credential" },
  ],
  [
    "shows half of a change",
    ["concurrency/whole-reads"],
    {
      shows: ({ stateName, ...credential }) => ({
        ...credential,
        stateName: stateName === "active" ? "disabled" : stateName,
      }),
    },
  ],
];
