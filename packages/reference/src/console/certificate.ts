import { ruleViolations } from "../credentials/error-outcomes.ts";
import { type Bounded, explainBounds, toViolation } from "./bounds.ts";
import type { ConsoleResource } from "./console-resource.ts";
import type { CertificateRequest } from "./console-types.ts";

const members: readonly Bounded[] = [
  { name: "certificate", in: "body", required: true, type: "string", minLength: 1, maxLength: 16_384 },
];

/** Says what a certificate says, for a person to compare. Nothing is stored. */
export const certificate: ConsoleResource<{ readonly body: CertificateRequest }> = {
  id: "console.certificate",
  method: "post",
  path: "/certificate",
  parameters: [],
  maxBytes: 65_536,
  explain: (request) => {
    const { body } = request as { readonly body: unknown };
    if (typeof body !== "object" || body === null || Array.isArray(body))
      return [toViolation("/body", "type", { type: "object" })];
    const unknown = Object.keys(body).filter((name) => members.every((member) => member.name !== name));
    return [
      ...explainBounds(members, request),
      ...unknown.map((name) => toViolation("/body", "additionalProperties", { additionalProperty: name })),
    ];
  },
  perform: async ({ body }, { readCertificate }) => {
    const details = readCertificate(body.certificate);
    if (details !== undefined) return { status: 200, body: details };
    return ruleViolations({
      code: "errors.invalidData",
      message: "certificate must be an X.509 certificate, as one PEM block or as the Base64 of its DER.",
      pointer: "/certificate",
    });
  },
};
