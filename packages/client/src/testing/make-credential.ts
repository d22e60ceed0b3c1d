import type { MobileSignature, StateName, VascoCredential, VascoToken } from "@credential-api/contract";
import { limits } from "@credential-api/contract/client";
import { findExample } from "./find-example.ts";
import { createRandom, type Random } from "./random.ts";

/** Members to set. `undefined` leaves a member out that need not be there. */
export type Overrides<T> = {
  readonly [Name in keyof T]?: object extends Pick<T, Name> ? T[Name] | undefined : T[Name];
};

/**
 * Makes a mobile signature that satisfies the contract. The same seed gives the same one; seeds differ in values and in
 * which optional members are there. What overrides set is not checked.
 */
export function makeMobileSignature(seed = 1, overrides: Overrides<MobileSignature> = {}): MobileSignature {
  const random = createRandom(seed);
  const number = random.digits(6);
  const made: MobileSignature = {
    ...makeHistory(random),
    extId: `mobile-signature-${number}`,
    userExtId: `user-${number}`,
    policyExtId: random.pick(["mobile-signature-policy", "mobile-signature-policy-2"]),
    ...makeState(random),
    ...makeComment(random),
    type: "MobileSignature",
    ...makeValidity(random),
    identificator: `MSS-${random.digits(7)}`,
    ...(random.percent(80) && { msspIdentifier: random.pick(["http://mss.example.com/main", "urn:mss:example:eu"]) }),
    ...(random.percent(70) && { signerCert: demoCertificate() }),
    msisdn: `+4179555${random.digits(4)}`,
  };
  return withOverrides(made, overrides);
}

/**
 * Makes a VASCO credential that satisfies the contract. The same seed gives the same one; seeds differ in values, in which
 * optional members are there, and in whether it belongs to a user. What overrides set is not checked.
 */
export function makeVascoCredential(seed = 1, overrides: Overrides<VascoCredential> = {}): VascoCredential {
  const random = createRandom(seed);
  const number = random.digits(6);
  const modes = random.pick([["RO"], ["RO", "CR"], ["RO", "CR", "SG"], []]);
  const made: VascoCredential = {
    ...makeHistory(random),
    extId: `vasco-${number}`,
    ...(random.percent(80) && { userExtId: `user-${number}` }),
    policyExtId: random.pick(["vasco-policy", "vasco-policy-2"]),
    ...makeState(random),
    ...makeComment(random),
    type: "Vasco",
    ...makeValidity(random),
    vascoTokens: modes.map((authMode): VascoToken => ({ authMode, data: btoa(`DIGIPASS-DEMO-${authMode}-${number}`) })),
  };
  return withOverrides(made, overrides);
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2022, 0, 1);

function makeHistory(random: Random) {
  const created = FIRST_DAY + random.integer(0, 1_000 * DAY_MS);
  const version = random.pick([1, random.integer(2, 60)]);
  const lastModified = version === 1 ? created : created + random.integer(1_000, 400 * DAY_MS);
  return { created: toTimestamp(created), lastModified: toTimestamp(lastModified), version };
}

function makeState(random: Random) {
  const state = random.pick(limits.updateMobileSignature.body.stateName.values);
  const stateName: StateName = random.percent(50) ? "active" : state.value;
  const login = () => toTimestamp(FIRST_DAY + random.integer(1_400, 1_500) * DAY_MS + random.integer(0, DAY_MS));
  return {
    stateName,
    ...(random.percent(80) && { stateChangeReason: random.pick(["initialized", "changed-by-admin", "activated"]) }),
    ...(random.percent(30) && {
      stateChangeDetail: random.pick(["Registered at the service desk", "Per Post bestätigt"]),
    }),
    ...(random.percent(70) && { lastSuccessfulLoginDate: login(), successfulLoginCount: random.integer(1, 2_000) }),
    ...(random.percent(40) && { lastFailedLoginDate: login(), failedLoginCount: random.integer(0, 5) }),
  };
}

function makeComment(random: Random) {
  const comments = ["New phone registered", "Téléphone remplacé", "電話を交換しました 📱"] as const;
  return random.percent(50) && { modificationComment: random.pick(comments) };
}

function makeValidity(random: Random) {
  const from = FIRST_DAY - random.integer(0, 700) * DAY_MS;
  const to = from + random.integer(6, 15) * 365 * DAY_MS;
  return (
    random.percent(85) && { validity: { from: toTimestamp(from), ...(random.percent(90) && { to: toTimestamp(to) }) } }
  );
}

/** The contract writes moments to the second. */
function toTimestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The self-signed certificate that the contract's examples show. */
function demoCertificate(): string {
  const { signerCert }: { readonly signerCert?: unknown } = Object(findExample("updateMobileSignature", 200));
  return String(signerCert);
}

function withOverrides<T extends object>(made: T, overrides: Overrides<T>): T {
  const credential = { ...made, ...overrides };
  for (const [name, value] of Object.entries(credential)) {
    if (value === undefined) Reflect.deleteProperty(credential, name);
  }
  return credential;
}
