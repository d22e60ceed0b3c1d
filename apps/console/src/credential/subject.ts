import type { MobileSignature, VascoCredential } from "@credential-api/client";

/** A credential that the console can change, and the parameters of the path of its operations. */
export type Subject = MobileSubject | VascoSubject;

/** The mobile signature of a user. */
export interface MobileSubject {
  readonly type: "MobileSignature";
  readonly path: { readonly clientExtId: string; readonly userExtId: string };
  readonly credential: MobileSignature;
}

/** A VASCO credential, of a user or unassigned. */
export interface VascoSubject {
  readonly type: "Vasco";
  readonly path: { readonly clientExtId: string; readonly extId: string };
  readonly credential: VascoCredential;
}

/** A credential that the console can change. */
export type Credential = Subject["credential"];

/** What people call the types of credentials; the name of the contract for a type that is not known here. */
export function toTypeInWords(type: string): string {
  return Object.hasOwn(types, type) ? String(types[type]) : type;
}

const types: { readonly [type: string]: string } = {
  MobileSignature: "Mobile signature",
  Vasco: "VASCO credential",
};

/** What people call the members that a change can set. */
export const memberLabels = {
  stateName: "State",
  modificationComment: "Comment",
  policyExtId: "Policy",
  msisdn: "Phone number",
  identificator: "Identificator",
  msspIdentifier: "Signature provider",
  signerCert: "Certificate",
} as const;

/** A member that a change can set. */
export type MemberName = keyof typeof memberLabels;

/** The members that a change can set, in the order in which they are shown. */
export const memberNames = Object.keys(memberLabels) as readonly MemberName[];

/** What people call a member of a credential; its own name where this page has no other. */
export function toMemberLabel(member: string): string {
  return Object.hasOwn(memberLabels, member) ? memberLabels[member as MemberName] : (moreLabels[member] ?? member);
}

/** Members that only a history names. */
const moreLabels: { readonly [member: string]: string | undefined } = Object.assign(Object.create(null), {
  stateChangeReason: "Reason of the state",
  stateChangeDetail: "Detail of the state",
  vascoTokens: "Tokens",
  userExtId: "User",
  extId: "External id",
  created: "Created",
  type: "Type",
  validity: "Validity",
  successfulLoginCount: "Logins",
  failedLoginCount: "Failed logins",
});
