/** What a new configuration is made from. */
export interface Answers {
  readonly client: string;
  readonly otherClient: string | undefined;
  readonly usersWith: readonly string[];
  readonly usersWithout: readonly string[];
  readonly assigned: readonly string[];
  readonly unassigned: readonly string[];
  readonly create: boolean;
  readonly tokens: TokenKind;
}

export const tokenKinds = ["static", "sign", "command", "clientCredentials"] as const;

/** How the kit gets tokens. */
export type TokenKind = (typeof tokenKinds)[number];

/** Writes a configuration with a comment on everything that can be set. */
export function renderConfiguration(answers: Answers): string {
  const { client, otherClient, usersWith, usersWithout, assigned, unassigned, create, tokens } = answers;
  return `# Configuration of the conformance kit: conformance https://host --config <this file>
# A text can be { env: NAME }. A secret must be { env: NAME } or { file: path }. Paths start in the folder of this file.
# What is not supplied here is skipped with the reason, and counts against coverage.

tokens:
${renderTokens(tokens)}
data:
  # The client whose credentials the cases read and change. Use one for tests only.
  client: ${plain(client)}
  # A client that exists and that no token has in its data room.
${otherClient === undefined ? "  # otherClient: other-client" : `  otherClient: ${plain(otherClient)}`}
  # Users for tests. The kit changes, deletes and creates their mobile signatures, and puts them back after each case; what
  # no operation can set (version, times, validity, counters) stays as the case left it.
  # Cases at the same time need users of their own: the shortest list that is not empty is the number of lanes.
  users:
    withMobileSignature: ${flow(usersWith)}
    withoutMobileSignature: ${flow(usersWithout)}
  vascoCredentials:
    # Cases of unassignment take the user away, and no operation of the contract gives it one again.
    assigned: ${flow(assigned)}
    unassigned: ${flow(unassigned)}
  # What the kit may create itself: mobile signatures for users without one, deleted after the case, and VASCO credentials,
  # which no operation of the contract can delete: those named conformance-… stay, and the next run uses them again.
  create: ${create ? "[mobileSignature, vascoCredential]" : "[] # or [mobileSignature, vascoCredential]"}
  # Policies of the client by their external ids, for cases that change or violate them.
  # policies:
  #   mobileSignature: [policy-1, policy-2]
  #   vasco: [policy-3, policy-4]
  #   defaultMobileSignature: policy-1
  #   defaultVasco: policy-3
  #   otherType: policy-5
  # Values that your policies accept, where they do not accept those of the kit. A lane takes one of several.
  # values:
  #   msisdn: ["+41790000001", "+41790000002"]
  #   identificator: MSS-0001
  #   msspIdentifier: http://mss.example.com/main
  #   # The data of a VASCO token, as Base64. No report shows it.
  #   data: { env: CONFORMANCE_TOKEN_DATA }
  # A program or a URL that supplies users and credentials instead of the lists above. {kind} is mobileSignature,
  # userWithoutMobileSignature, assignedVascoCredential or unassignedVascoCredential. It returns an external id (of the user
  # for the first two), alone or as {"extId": "…"}, or nothing. remove gets {extId} after the last case.
  # hooks:
  #   supply: { command: [./make-test-data.sh, "{kind}", "{client}", "{lane}"] }
  #   remove: { url: "https://host/test-data/{kind}/{extId}", method: DELETE, headers: { Authorization: { env: HOOK_AUTH } } }

# How to break the server for cases of 500 and 503, and how to put it in order again. There is one lane then.
# faults:
#   broken: { start: { command: [./break.sh] }, stop: { command: [./repair.sh] } }
#   unavailable: { start: { command: [docker, pause, database] }, stop: { command: [docker, unpause, database] } }

# Failures that you know. They still run; one that passes is reported.
# knownFailures:
#   - { case: "server/methods/*", reason: The proxy responds itself, until: "2027-06-30" }

# Decisions of the contract whose failures do not count, by name; D is all rules that the contract decided.
# waive: [order-of-checks]
`;
}

const callerComment = `    # Permissions are all, or a list of those of the contract. Clients are the data room; default: the test client.
    # A defect is expired, notYetValid, wrongKey, wrongIssuer, wrongAudience or unknownCriticalHeader. A wrong signature is
    # made from a right token if that is a JWT.
`;

function renderTokens(kind: TokenKind): string {
  return `${tokenTexts[kind]}  # Several of static, sign, command and clientCredentials are asked in this order.
`;
}

const tokenTexts: Readonly<Record<TokenKind, string>> = {
  static: `  # Tokens that you get somewhere else. Each must live for the whole run.
  static:
${callerComment}    - token: { env: CONFORMANCE_TOKEN }
      permissions: all
    # - token: { env: CONFORMANCE_READER_TOKEN }
    #   permissions: [AccessControl.CredentialView]
    # - token: { env: CONFORMANCE_EXPIRED_TOKEN }
    #   defect: expired
`,
  sign: `  # The kit signs tokens itself with a key that the server trusts, so that it can make every caller and every defect.
  sign:
    # A secret (HS256), or key: { file: private-key.pem } with algorithm: RS256, ES256 or EdDSA.
    secret: { env: CONFORMANCE_SECRET }
    # How the secret is written: text, base64, base64url or hex.
    encoding: text
    # issuer: https://issuer.example.com
    # audience: credential-api
    # {permissions} and {clients} alone are lists; inside a text, names joined by spaces.
    claims:
      sub: conformance
      permissions: "{permissions}"
      clients: "{clients}"
    lifetimeSeconds: 600
`,
  command: `  # A program that prints a token, or nothing when it cannot make it. Names are joined by spaces; no shell runs.
  command:
    command: [./get-token.sh, "{permissions}", "{clients}", "{defect}"]
    # The defects that it can make: expired, notYetValid, wrongKey, wrongIssuer, wrongAudience, unknownCriticalHeader.
    defects: []
    cacheSeconds: 60
`,
  clientCredentials: `  # An OAuth 2.0 token endpoint, with a registered client for each caller.
  clientCredentials:
    url: https://login.example.com/oauth2/token
    # How clients send their secret: basic or post.
    authentication: basic
    callers:
      # Permissions are all, or a list of those of the contract. Clients are the data room; default: the test client.
      - clientId: conformance
        clientSecret: { env: CONFORMANCE_CLIENT_SECRET }
        permissions: all
        # scope: credentials
        # parameters: { audience: credential-api }
`,
};

function flow(texts: readonly string[]): string {
  return `[${texts.map(plain).join(", ")}]`;
}

/** A text as YAML: without quotes where it cannot be taken for anything else. */
function plain(text: string): string {
  return /^[a-z][\w-]*$/i.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
