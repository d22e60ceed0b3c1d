import type { ExchangeCheck } from "../../model/check.ts";

/** What stack traces, database drivers and frameworks write. Each is rare in a sentence for people. */
const traces: readonly (readonly [what: string, expression: RegExp])[] = [
  ["a stack trace of JavaScript", /\bat [^\n]{0,200}:\d+:\d+\)?/],
  [
    "a stack trace of Java",
    /\bat [\w$.]+\([\w$]+\.java:\d+\)|\b(?:java|javax|jakarta|kotlin)\.\w+(?:\.\w+)*Exception\b/,
  ],
  [
    "a stack trace of .NET",
    /\bat [\w.`]+\([^\n)]{0,200}\) in [^\n]{0,200}:line \d+|\bSystem\.\w+(?:\.\w+)*Exception\b/,
  ],
  ["a stack trace of Python", /Traceback \(most recent call last\)|File \\?"[^"\n]{1,200}\.py\\?", line \d+/],
  ["a stack trace of Go", /\bgoroutine \d+ \[|\/[\w.-]+\.go:\d+/],
  [
    "a message of a database",
    /\bSQLSTATE\b|\bSQLITE_[A-Z]+|\bORA-\d{5}\b|\bER_[A-Z]+_[A-Z]+\b|syntax error at or near/,
  ],
  [
    "a path of the server",
    /(?:^|[\s"'(])(?:\/(?:home|usr|var|opt|app|srv|root)\/[\w./-]+\.\w+|[A-Z]:\\\\?[\w.\\-]+\.\w+)/,
  ],
];

export const noInternalDetails: ExchangeCheck = {
  name: "no_internal_details",
  title: "no error response has internal details",
  applies: ({ response }) => response.status >= 400 && response.body.byteLength > 0,
  rule: () => ({ decision: "fatal-errors" }),
  check: ({ response }) => {
    const text = new TextDecoder().decode(response.body);
    const found = traces.find(([, expression]) => expression.test(text));
    return found && { expected: "no internal details", received: `a body with ${found[0]}` };
  },
};
