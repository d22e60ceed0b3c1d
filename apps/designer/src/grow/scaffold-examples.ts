import { Document, visit } from "yaml";
import { toKebab, toWords } from "./names.ts";
import type { OperationPlan } from "./plan-operation.ts";
import { prompt } from "./scaffold-operation.ts";

/**
 * The `examples.yaml` of a new operation: one example for every answer that is not shared. Those that the operation's path
 * and permissions settle are right already; the others satisfy their schema and say what they have to become.
 *
 * @param answer a value that satisfies the schema of the 200 body.
 */
export function scaffoldExamples(plan: OperationPlan, answer: unknown): string {
  const { operationId, resource, permissions, parameters, hasBody, takesVersion } = plan;
  const last = parameters.at(-1) ?? "";
  const anyBody = hasBody ? { body: "{}" } : {};
  const names = `The permission${permissions.length === 1 ? "" : "s"} ${permissions.join(", ")}`;
  const responses = {
    [`${operationId}Answer`]: {
      summary: `${prompt} what is answered`,
      value: answer,
      "x-replay": hasBody ? { request: `${operationId}Request` } : {},
    },
    [`${operationId}NotPermitted`]: {
      summary: "A caller without the permission",
      "x-evidence": "D missing-permissions",
      ...refusal("errors.permissionDenied", `${names} ${permissions.length === 1 ? "is" : "are"} missing.`),
      "x-replay": { permissions: [], ...anyBody },
    },
    [`${operationId}Missing`]: {
      summary: `A ${toWords(resource)} that does not exist`,
      ...refusal("errors.noRecord", `${prompt} the sentence that says what does not exist.`),
      "x-replay": {
        path: { [last]: `${toKebab(last === "extId" ? resource : last.replace(/ExtId$/, ""))}-999` },
        ...anyBody,
      },
    },
    ...(hasBody
      ? {
          [`${operationId}Stale`]: {
            ...(takesVersion
              ? {
                  summary: "A version that is not the current one",
                  ...refusal(
                    "errors.pessimisticLockingFailure",
                    "version is not the current version of the credential.",
                    {
                      pointer: "/version",
                    },
                  ),
                  "x-replay": { body: '{"version": 0}' },
                }
              : {
                  summary: `${prompt} what is in the way`,
                  ...refusal(
                    "errors.pessimisticLockingFailure",
                    `${prompt} the sentence that says what is in the way.`,
                  ),
                  "x-replay": { body: "{}" },
                }),
          },
        }
      : {}),
    [`${operationId}PathTooLong`]: {
      summary: "A path parameter of 51 characters",
      ...refusal("errors.invalidData", `Path parameter ${last} must have at most 50 characters.`, { parameter: last }),
      "x-replay": { path: { [last]: "x".repeat(51) }, ...anyBody },
    },
    ...(hasBody
      ? {
          [`${operationId}ReadOnly`]: {
            summary: "A member that can be read and not changed",
            ...refusal("errors.modifyReadonlyData", "extId cannot be changed.", { pointer: "/extId" }),
            "x-replay": { body: '{"extId": "another"}' },
          },
        }
      : {}),
  };
  const requests = {
    [`${operationId}Request`]: {
      summary: `${prompt} what somebody wants who sends this`,
      value: { modificationComment: `${prompt} a request worth showing.` },
    },
  };
  return `# What ${hasBody ? `is sent to ${operationId}, and what comes back` : `${operationId} answers`}, letter by letter. \`x-replay\` under an answer is the request
# that yields it from a server that holds the demo data and whose clock stands at 2026-05-18T09:30:00Z.

${sections({ ...(hasBody ? { requests } : {}), responses })}`;
}

function refusal(code: string, message: string, place: object = {}) {
  return { value: { errors: [{ code, message, ...place }] } };
}

/** One blank line between examples, as people write them. */
function sections(content: object): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    // Some readers of YAML take a bare date for something else than a text.
    Scalar(_, node) {
      if (typeof node.value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(node.value)) node.type = "QUOTE_SINGLE";
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: true });
  return text.replaceAll(/(?<!:)\n( {2}\S)/g, "\n\n$1").replaceAll(/\n(responses:)/g, "\n\n$1");
}
