import type { Generator } from "../generator.ts";

const buildGo = [
  ["go", "mod", "init", "examined"],
  ["go", "mod", "tidy"],
  ["go", "build", "-o", "examine", "."],
];

/** Generators that are written in the language that they generate. */
export const nativeGenerators: readonly Generator[] = [
  {
    name: "openapi-python-client",
    document: "openapi.json",
    version: ["openapi-python-client", "--version"],
    generate: [
      [
        "openapi-python-client",
        "generate",
        "--path",
        "{document}",
        "--output-path",
        ".",
        "--overwrite",
        "--meta",
        "setup",
        "--fail-on-warning",
      ],
    ],
    program: { source: "openapi-python-client.py", target: "examine.py" },
    call: ["python3", "examine.py"],
  },
  {
    name: "oapi-codegen",
    document: "openapi-3.0.json",
    version: ["oapi-codegen", "-version"],
    generate: [
      ["node", "--eval", 'require("node:fs").mkdirSync("client")'],
      ["oapi-codegen", "-generate", "types,client", "-package", "api", "-o", "client/api.go", "{document}"],
    ],
    program: { source: "oapi-codegen.go", target: "main.go" },
    compile: buildGo,
    call: ["./examine"],
  },
  {
    name: "ogen",
    document: "openapi.json",
    version: ["ogen", "--version"],
    generate: [["ogen", "--target", "client", "--package", "api", "--clean", "{document}"]],
    program: { source: "ogen.go", target: "main.go" },
    compile: buildGo,
    call: ["./examine"],
  },
];
