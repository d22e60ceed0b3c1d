import type { Rule } from "./rule.ts";

const LATER =
  "Mark it `deprecated: true` with an `x-sunset` date, release that, and remove it after the date: then it is minor.";

/** The rules of `redocly diff`, by its names. All of them are major before the corrections. */
export const standardRules = {
  "enum-values-added": {
    because:
      "An answer may hold a value that programs do not know: generated types are closed lists, and a `switch` has no branch for it.",
    frontend: "Handle the new value, or fail on it.",
    backend: "May answer the new value from now on.",
    instead:
      "Answer the new value in a new optional member and keep this one to the values it has. Or, once, in a major version, publish the list as open: a plain string with the known values as `examples`. An open list can grow.",
  },
  "enum-values-removed": {
    because: "A request that is accepted today will be refused.",
    frontend: "Stop sending the value before the servers change.",
    backend: "Refuse the value.",
    instead: "Keep accepting the value, and say in `x-enum-descriptions` what to send in its place.",
  },
  "media-type-removed": {
    because: "Programs that speak this media type cannot call any more.",
    frontend: "Speak another media type.",
    backend: "Stop offering the media type.",
    instead: "Keep the media type beside the new one.",
  },
  "operation-id-changed": {
    because: "The operation's name is the name of a function in every client and of files in every room.",
    frontend: "Call the function by its new name.",
    backend: "Rename the handler.",
    instead: "Keep the name. The summary can say it better without breaking anybody.",
  },
  "operation-removed": {
    because: "Every program that calls the operation stops working.",
    frontend: "Find another way before the servers change.",
    backend: "Stop answering the operation.",
    instead: LATER,
  },
  "parameter-became-required": {
    because: "A request without the parameter is accepted today and will be refused.",
    frontend: "Send the parameter always.",
    backend: "Refuse requests without it.",
    instead: "Make it optional, and say what its absence means: what happens today.",
  },
  "parameter-removed": {
    because: "What the parameter did does not happen any more, or the request is refused.",
    frontend: "Stop sending the parameter, and expect what happens without it.",
    backend: "Stop reading the parameter.",
    instead: LATER,
  },
  "parameter-serialization-changed": {
    because: "The same value is written differently in the request.",
    frontend: "Write the parameter in the new way.",
    backend: "Read the parameter in the new way.",
    instead: "Add a parameter of another name that is written in the new way.",
  },
  "path-removed": {
    because: "Every program that calls the path stops working.",
    frontend: "Call another path before the servers change.",
    backend: "Stop answering the path.",
    instead: `Keep the path beside the new one. ${LATER}`,
  },
  "property-removed": {
    because: {
      request: "A request that names the member is accepted today and will be refused.",
      answer: "Programs that read the member find nothing.",
    },
    frontend: {
      request: "Stop sending the member, or send its new name.",
      answer: "Live without the member, or read its new name.",
    },
    backend: { request: "Refuse the member.", answer: "Stop answering the member." },
    instead: `Keep the member; a new name can stand beside the old one. ${LATER}`,
  },
  "request-body-became-required": {
    because: "A request without a body is accepted today and will be refused.",
    frontend: "Send a body always.",
    backend: "Refuse requests without a body.",
    instead: "Keep the body optional, and say what its absence means.",
  },
  "request-body-removed": {
    because: "What programs send is refused or ignored.",
    frontend: "Stop sending a body.",
    backend: "Stop reading a body.",
    instead: "Keep the body, optional.",
  },
  "required-properties-added": {
    because: "A request without the member is accepted today and will be refused.",
    frontend: "Send the member always.",
    backend: "Refuse requests without the member.",
    instead: "Keep the member optional, and say what its absence means: what happens today.",
  },
  "required-properties-removed": {
    because: "Programs rely on finding the member in every answer.",
    frontend: "Expect the member to be absent.",
    backend: "May leave the member out from now on.",
    instead: "Keep the member in `required` and answer a value that says there is none.",
  },
  "response-header-removed": {
    because: "Programs that read the header find nothing.",
    frontend: "Live without the header.",
    backend: "May stop sending the header.",
    instead: "Keep the header beside the new one.",
  },
  "response-removed": {
    because: "Programs handle this status and will get another one in its place.",
    frontend: "Handle whatever is answered in its place.",
    backend: "Answer another status.",
    instead: "Keep the status declared, even where servers answer it no more; a new one can stand beside it.",
  },
  "schema-combinator-changed": {
    because: {
      request: "Values that are accepted today may be refused.",
      answer: "Answers may have a shape that was ruled out.",
    },
    frontend: {
      request: "Compare what is sent with the new schema.",
      answer: "Compare what is read with the new schema.",
    },
    backend: { request: "Refuse what does not fit the new schema.", answer: "May answer what fits the new schema." },
    instead: "Describe the new shape in a new member.",
  },
  "schema-constraint-changed": {
    because: {
      request: "A request that is accepted today may be refused.",
      answer: "Answers may hold values that were ruled out.",
    },
    frontend: {
      request: "Check what is sent against the new bound.",
      answer: "Check what can be read and stored against the new bound.",
    },
    backend: { request: "Refuse what is out of the new bound.", answer: "May answer up to the new bound." },
    instead: "Keep the bound, and give the other one to a new member.",
  },
  "schema-type-changed": {
    because: {
      request: "Values of the type that is sent today will be refused.",
      answer: "Programs read values of another type.",
    },
    frontend: { request: "Send the new type.", answer: "Read the new type." },
    backend: { request: "Accept the new type only.", answer: "May answer the new type." },
    instead: "Add a member of another name with the new type, and keep the old one.",
  },
  "security-requirement-changed": {
    because: "Programs that are let in today will not be.",
    frontend: "Authenticate in the new way.",
    backend: "Demand the new way.",
    instead: "Add the new way as one more entry of `security`: then either is accepted.",
  },
  "security-scheme-changed": {
    because: "Programs authenticate in the old way.",
    frontend: "Authenticate in the new way.",
    backend: "Demand the new way.",
    instead: "Add a scheme of another name, and list both in `security`.",
  },
  "server-removed": {
    because: "Programs that call this address reach nobody.",
    frontend: "Call another address.",
    backend: "Stop answering at the address.",
    instead: "Keep the old address in the list beside the new one.",
  },
} as const satisfies Record<string, Rule>;
