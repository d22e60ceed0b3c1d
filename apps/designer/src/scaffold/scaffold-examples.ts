import { Document, visit } from "yaml";
import type { PlannedExample } from "./plan-examples.ts";
import type { OperationPlan } from "./plan-operation.ts";
import { prompt } from "./prompt.ts";
import { wrap } from "./prose.ts";

/**
 * The `examples.yaml` of a new operation: those examples that stand nowhere else. What its path and permissions settle is
 * right already; the rest satisfies its schema and says what it has to become.
 */
export function scaffoldExamples({ operationId, hasBody }: OperationPlan, examples: readonly PlannedExample[]): string {
  const own = examples.flatMap(({ name, content }) => (content === undefined ? [] : [[name, content] as const]));
  const requests = {
    [`${operationId}Request`]: {
      summary: `${prompt} what somebody wants who sends this`,
      value: { modificationComment: `${prompt} a request worth showing.` },
    },
  };
  const subject = hasBody ? `What is sent to ${operationId}, and what comes back,` : `What ${operationId} answers,`;
  const head = `${subject} letter by letter. \`x-replay\` under an answer is the request that yields it from a server that holds the demo data and whose clock stands at 2026-05-18T09:30:00Z.`;
  const content = { ...(hasBody ? { requests } : {}), responses: Object.fromEntries(own) };
  return `${wrap(head, "# ")}\n\n${sections(content)}`;
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
