import type { FaultKind } from "../../fault.ts";

export const secrets: FaultKind = {
  kind: "Secrets and existence",
  faults: [
    {
      name: "list-shows-token-data",
      breaks: "The list of a user shows the token data of VASCO credentials.",
      foundBy: ["list-user-credentials/statuses/200-without-token-data"],
      file: "handlers.ts",
      edit: ["  vascoTokens,\n  ...shared", "  ...shared"],
    },
    {
      name: "list-shows-msisdn",
      breaks: "The list of a user shows phone numbers.",
      foundBy: ["list-user-credentials/secrets/members-of-a-mobile-signature"],
      file: "handlers.ts",
      edit: ["  msisdn,\n", ""],
    },
    {
      name: "token-in-error",
      breaks: "A 401 repeats the token.",
      foundBy: ["get-vasco-credential/checks/no_token_in_response"],
      sends: ["get-vasco-credential/tokens/wrong-key"],
      file: "tokens.ts",
      edit: [
        "if (!isValid) return",
        "if (!isValid) return unauthorized(REALM.concat(', error=\"invalid_token\", error_description=\"', token, '\"'));\n  if (!isValid) return",
      ],
    },
    {
      name: "conflict-shows-credential",
      breaks: "A 409 repeats the current credential.",
      foundBy: ["update-mobile-signature/secrets/values-of-the-credential"],
      file: "handlers.ts",
      edit: [
        "if (isStale(current, body.version)) return staleVersion();",
        "if (isStale(current, body.version)) return { ...staleVersion(), body: { ...(staleVersion().body as object), current } };",
      ],
    },
    {
      name: "credential-of-another-type",
      breaks: "A mobile signature can be read under the path of VASCO credentials.",
      foundBy: ["get-vasco-credential/statuses/404-other-type"],
      file: "handlers.ts",
      edit: [
        "const current = client.vasco.get(path.extId);",
        "const current = client.vasco.get(path.extId) ?? [...client.signatures.values()].find(({ extId }) => extId === path.extId);",
      ],
    },
    {
      name: "missing-record-messages-alike",
      breaks: "The messages for a missing user and a missing credential are the same.",
      foundBy: ["get-mobile-signature/statuses/404-messages"],
      file: "handlers.ts",
      edit: ['noRecord("The user has no mobile signature.")', 'noRecord("The user does not exist.")'],
    },
    {
      name: "error-message-with-value",
      breaks: "A message repeats the value that was sent.",
      foundBy: ["update-vasco-credential/secrets/submitted-values"],
      file: "server.ts",
      edit: [
        "errors: toEntries(operation, violations)",
        "errors: toEntries(operation, violations).map((entry) => ({ ...entry, message: entry.message.concat(JSON.stringify(body).slice(0, 900)) }))",
      ],
    },
    {
      name: "error-500-with-internals",
      breaks: "A 500 says what failed inside.",
      foundBy: ["get-mobile-signature/checks/no_internal_details"],
      sends: ["get-mobile-signature/statuses/500-broken"],
      file: "server.ts",
      edit: [
        '.catch(() => refuse(500, "errors.fatalError", "An internal error occurred."))',
        '.catch((error) => refuse(500, "errors.fatalError", String(error.stack).slice(0, 900)))',
      ],
    },
  ],
};
