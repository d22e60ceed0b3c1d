import type { Rule } from "./rule.ts";

const REVIEW = "Review the words. No program changes.";

/** What `redocly diff` calls harmless, does not see, or judges without knowing this contract. */
export const ownRules = {
  "removed-after-sunset": {
    because:
      "The last release announced it, with a date, and the date has passed: removing it keeps the contract's word.",
    frontend: "Must have moved away before the date.",
    backend: "May stop answering it.",
  },
  "request-loosened": {
    because: "Everything that was accepted is still accepted, and something more is.",
    frontend: "May send what was refused so far.",
    backend: "Accept more.",
  },
  "answer-tightened": {
    because: "Every answer still fits what programs expect, and more can be relied on.",
    frontend: "May rely on the tighter promise.",
    backend: "Keep the tighter promise in every answer.",
  },
  "pinned-enum-grew": {
    because: "The list is published as a whole, but every answer that uses it is held to one value of it.",
    frontend: "Nothing changes in the answers; the list of names has grown.",
    designers: "Check that the new value is explained.",
  },
  "error-code-list-grew": {
    because: "Error codes are open: programs treat a code they do not know by the status.",
    frontend: "May handle the new code.",
    backend: "May answer the new code.",
  },
  "loopback-server-changed": {
    because: "The address is one of the reader's own machine; nobody else is reached there.",
    designers: REVIEW,
  },
  "operation-added": {
    because: "Nothing that exists has changed.",
    frontend: "May call it.",
    backend: "Answer it.",
  },
  "property-added": {
    because: {
      request: "The member is optional.",
      answer: "Programs ignore members of answers that they do not know.",
    },
    frontend: { request: "May send the member.", answer: "May read the member." },
    backend: { request: "Accept the member.", answer: "Answer the member." },
  },
  "parameter-added": {
    because: "The parameter is optional.",
    frontend: "May send the parameter.",
    backend: "Read the parameter.",
  },
  "response-added": {
    because: "Programs treat a status they do not know by its class (RFC 9110, section 15).",
    frontend: "May handle the status by itself.",
    backend: "May answer the status.",
  },
  "success-response-added": {
    because: "Programs read the body of the success they know; another success has another body, or none.",
    frontend: "Handle the new success.",
    backend: "May answer the new success.",
    instead: "Answer the success that exists, and say what is new in an optional member or a header.",
  },
  "response-header-added": {
    because: "Programs ignore headers they do not know.",
    frontend: "May read the header.",
    backend: "Send the header.",
  },
  "response-header-became-optional": {
    because: "Programs rely on finding the header in every such answer.",
    frontend: "Expect the header to be absent.",
    backend: "May leave the header out.",
    instead: "Keep the header required.",
  },
  "path-parameter-renamed": {
    because:
      "Refusals name the parameter (`parameter` of an error), and so do the arguments of every generated client. Only the URL stays the same.",
    frontend: "Use the new name in code, and expect it in refusals.",
    backend: "Answer the new name in refusals.",
    instead: "Keep the name; the description can say it better without breaking anybody.",
  },
  "default-changed": {
    because: "A request that leaves the value out means something else from now on.",
    frontend: "Send the value where its absence meant the old one.",
    backend: "Take the new value for an absent one.",
    instead: "Keep the default, and let callers who want the new one send it.",
  },
  "read-write-changed": {
    because: "A member moves into requests or out of them, or into answers or out of them.",
    frontend: "Check whether the member is still sent or read.",
    backend: "Check whether the member is still accepted or answered.",
    instead: "Add a member of another name.",
  },
  "security-loosened": {
    because: "Everybody who is let in today still is.",
    frontend: "May authenticate in another way.",
    backend: "Let more callers in.",
  },
  "other-added": {
    because: "Nothing that exists has changed.",
    frontend: "May use it.",
    backend: "Offer it.",
  },
  "permission-added": {
    because: "Callers without the permission are let in today and will be answered 403.",
    frontend: "Have the permission granted before the servers change.",
    backend: "Demand the permission.",
    instead: "Ask for the permission only where something is new: in an operation or a member of its own.",
  },
  "permission-removed": {
    because: "Everybody who is let in today still is.",
    frontend: "May call without the permission.",
    backend: "Stop demanding the permission.",
  },
  "error-code-added": {
    because: "Error codes are open: programs treat a code they do not know by the status.",
    frontend: "May handle the new code.",
    backend: "May answer the new code.",
  },
  "error-code-removed": {
    because: "Programs branch on the code; what is answered in its place, they do not know.",
    frontend: "Handle whatever is answered in its place.",
    backend: "Stop answering the code.",
    instead: "Keep the code declared, even where servers answer it no more; a new one can stand beside it.",
  },
  "error-code-moved": {
    because: "Programs treat an error by its status first, and that changes.",
    frontend: "Expect the code under its new status.",
    backend: "Answer the code with its new status.",
    instead: "Keep the code where it is, and answer a new code with the new status.",
  },
  "since-later": {
    because: "Releases of the product that were said to have the operation are said not to have it.",
    frontend: "Check the release of every server that is called.",
    backend: "Need not offer the operation in the older releases.",
    instead: "Keep the older release listed.",
  },
  "since-earlier": {
    because: "More releases of the product have the operation than were said to.",
    frontend: "May call it on more servers.",
    backend: "Offer the operation in the older releases too.",
  },
  "body-limit-lowered": {
    because: "A body that is accepted today will be refused with 413.",
    frontend: "Send smaller bodies.",
    backend: "Refuse larger bodies.",
  },
  "body-limit-raised": {
    because: "Everything that was accepted is still accepted, and something more is.",
    frontend: "May send larger bodies.",
    backend: "Accept larger bodies.",
  },
  deprecated: {
    because: "Nothing stops working, but people should move away: that is news (semver.org, rule 7).",
    frontend: "Plan to use something else.",
    backend: "Keep answering it.",
  },
  "deprecation-withdrawn": {
    because: "It is meant to stay after all, which can be relied on again.",
    frontend: "Need not move away.",
    backend: "Keep answering it.",
  },
  "sunset-set": {
    because: "Programs have a day by which to move away. Until then nothing stops.",
    frontend: "Move away before the date.",
    backend: "Keep answering it until the date.",
  },
  "sunset-later": {
    because: "It stays longer than was announced.",
    frontend: "Have more time.",
    backend: "Keep answering it for longer.",
  },
  "sunset-earlier": {
    because: "People planned with the date that was announced.",
    frontend: "Move away sooner than planned.",
    backend: "May stop answering it sooner.",
    instead: "Keep the date.",
  },
  "error-catalogued": {
    because: "Error codes are open: programs treat a code they do not know by the status.",
    frontend: "May handle the code.",
    backend: "May answer the code.",
  },
  "error-uncatalogued": {
    because: "Programs branch on the code, which a server answers on its own, and its meaning is no longer published.",
    frontend: "Handle whatever is answered in its place.",
    backend: "Stop answering the code.",
    instead: "Keep the entry, and say in `when` that servers answer it no more.",
  },
  "error-status-changed": {
    because: "Programs treat an error by its status first, and that changes.",
    frontend: "Expect the code with its new status.",
    backend: "Answer the code with its new status.",
    instead: "Keep the entry, and add a new code with the new status.",
  },
  "permission-catalogued": {
    because: "A name more that administrators can grant; what operations ask for is judged there.",
    backend: "Make the permission known.",
    designers: REVIEW,
  },
  "catalogue-trimmed": {
    because: "Nothing asks for the entry any more; where something still did, that change is judged there.",
    designers: REVIEW,
  },
  "evidence-changed": {
    because: "The reason behind the contract changed, not the contract.",
    designers: "Check the mark against DECISIONS.md.",
  },
  "example-changed": {
    because: "Examples show the contract; they are no part of it.",
    designers: "Check that a reference server answers the example.",
  },
  "schema-renamed": {
    because: "The name of a schema does not travel: requests and answers stay as they are.",
    frontend: "Code that imports the generated type by its old name has to say the new one.",
    backend: "Code that imports the generated type by its old name has to say the new one.",
  },
  "extension-changed": {
    because: "No rule here knows what this extension means to a program.",
    designers: "If it means something to programs, give it a rule.",
  },
  "words-changed": { because: "Words are for people.", designers: REVIEW },
} as const satisfies Record<string, Rule>;
