import type { FaultKind } from "../../fault.ts";
import { keeping, rejecting } from "./validation-edits.ts";

export const parameters: FaultKind = {
  kind: "Parameters",
  faults: [
    {
      name: "maximum-exclusive",
      breaks: "A limit of 1000 is rejected.",
      foundBy: ["list-vasco-credentials/parameters/limit-accepted-1000"],
      file: "server.ts",
      edit: rejecting("query.part.query?.limit === 1000", "/query/limit", "maximum"),
    },
    {
      name: "query-bad-escape-accepted",
      breaks: "A bad escape in the query stands for itself.",
      foundBy: [
        "list-vasco-credentials/parameters/limit-bad-escape-1",
        "list-vasco-credentials/parameters/unknown-bad-escape-3",
      ],
      file: "parameters.ts",
      edit: ["if (pairs.flat().includes(undefined)) return undefined;", ""],
    },
    {
      name: "minimum-off-by-one",
      breaks: "A limit of 0 is accepted.",
      foundBy: ["list-vasco-credentials/generated/query-limit-minimum"],
      file: "server.ts",
      edit: keeping('keyword !== "minimum" || !request.path.includes("limit=0")'),
    },
    {
      name: "maximum-off-by-one",
      breaks: "A limit of 1001 is accepted.",
      foundBy: ["list-vasco-credentials/generated/query-limit-maximum"],
      file: "server.ts",
      edit: keeping('keyword !== "maximum" || !request.path.includes("limit=1001")'),
    },
    {
      name: "query-number-lenient",
      breaks: "A limit of 1e1 or 010 is accepted.",
      foundBy: ["list-vasco-credentials/generated/query-limit-type"],
      file: "parameters.ts",
      edit: ["/^(?:0|-?[1-9][0-9]{0,14})$/.test(text)", 'text.trim() !== "" && Number.isInteger(Number(text))'],
    },
    {
      name: "query-boolean-lenient",
      breaks: "Any returnTotalResultCount but true is false.",
      foundBy: ["list-vasco-credentials/generated/query-return-total-result-count-type"],
      file: "parameters.ts",
      edit: ['if (type === "boolean" && /^(?:true|false)$/.test(text)) return', 'if (type === "boolean") return'],
    },
    {
      name: "query-parameter-twice",
      breaks: "Of two parameters with one name, the first counts.",
      foundBy: ["list-vasco-credentials/parameters/limit-twice"],
      file: "parameters.ts",
      edit: ["if (values.length > 1)", "if (values.length > 9)"],
    },
    {
      name: "query-unknown-parameter-rejected",
      breaks: "A query parameter that the operation does not know is 422.",
      foundBy: ["list-vasco-credentials/parameters/unknown"],
      file: "parameters.ts",
      edit: [
        "const violations: Violation[] = [];",
        'const violations: Violation[] = pairs.filter(([name]) => !declared.some((each) => each.name === name)).map(([name]) => ({ instancePath: "/query/".concat(name ?? ""), keyword: "unknown", params: {}, message: "is unknown" }));',
      ],
    },
    {
      name: "path-parameter-unchecked",
      breaks: "A path parameter that violates its schema is looked up.",
      foundBy: [
        "update-mobile-signature/parameters/user-ext-id-too-long",
        "get-vasco-credential/generated/path-ext-id-max-length",
      ],
      file: "server.ts",
      edit: keeping('!instancePath.startsWith("/path")'),
    },
  ],
};
