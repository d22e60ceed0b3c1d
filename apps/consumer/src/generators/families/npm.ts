import type { Command, Generator } from "../generator.ts";

const bundle: Command = [
  "esbuild",
  "examine.ts",
  "--bundle",
  "--platform=node",
  "--format=esm",
  "--outfile=examine.mjs",
];

const compile = (file: string): readonly Command[] => [
  [
    "tsc",
    "--noEmit",
    "--skipLibCheck",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
    file,
  ],
  bundle,
];

/** Tools from the registry of npm: `npm run examine:generators` installs them. */
export const npmGenerators: readonly Generator[] = [
  {
    name: "@hey-api/openapi-ts",
    document: "openapi.json",
    version: ["hey-api", "--version"],
    generate: [["hey-api", "-i", "{document}", "-o", "client"]],
    program: { source: "hey-api.ts", target: "examine.ts" },
    compile: compile("client/index.ts"),
    call: ["node", "examine.mjs"],
  },
  {
    name: "orval",
    document: "openapi.json",
    version: ["orval", "--version"],
    generate: [["orval", "--client", "fetch", "--input", "{document}", "--output", "client/api.ts"]],
    program: { source: "orval.ts", target: "examine.ts" },
    compile: compile("client/api.ts"),
    call: ["node", "examine.mjs"],
  },
  {
    name: "Prism",
    document: "openapi.json",
    version: ["prism", "--version"],
    // Prism has no step of its own before its proxy starts.
    generate: [],
    program: { source: "prism.ts", target: "examine.ts" },
    compile: [bundle],
    call: ["node", "examine.mjs"],
  },
  {
    name: "openapi-to-postmanv2",
    document: "openapi.json",
    version: ["postman", "--version"],
    generate: [["postman", "-s", "{document}", "-o", "collection.json"]],
  },
  {
    name: "Spectral, spectral:oas",
    document: "openapi.json",
    version: ["spectral", "--version"],
    generate: [
      ["node", "--eval", `require("node:fs").writeFileSync(".spectral.yaml", "extends: ['spectral:oas']\\n")`],
      ["spectral", "lint", "--fail-severity=warn", "{document}"],
    ],
  },
];
