import type { Command, Generator } from "../generator.ts";

const generate = (language: string, target: string, ...options: readonly string[]): readonly Command[] => [
  ["openapi-generator.jar", "generate", "-g", language, "-i", "{document}", "-o", target, ...options],
];

/** openapi-generator for one language. */
function ofLanguage(language: string, rest: Omit<Generator, "name" | "document" | "version">): Generator {
  return {
    name: `openapi-generator, ${language}`,
    document: "openapi.json",
    version: ["openapi-generator.jar", "version"],
    ...rest,
  };
}

/** openapi-generator with the languages that teams ask for. */
export const openapiGenerators: readonly Generator[] = [
  ofLanguage("python", {
    generate: generate("python", "{folder}"),
    program: { source: "openapi-generator.py", target: "examine.py" },
    call: ["python3", "examine.py"],
  }),
  ofLanguage("java", {
    generate: generate("java", "{folder}", "--library", "native"),
    program: { source: "Examine.java", target: "src/main/java/Examine.java" },
    compile: [["mvn", "-q", "-B", "-DskipTests", "compile"]],
    call: ["mvn", "-q", "-B", "org.codehaus.mojo:exec-maven-plugin:3.5.0:java", "-Dexec.mainClass=Examine"],
  }),
  ofLanguage("typescript-fetch", {
    generate: generate("typescript-fetch", "{folder}/client"),
    program: { source: "typescript-fetch.ts", target: "examine.ts" },
    compile: [
      [
        "tsc",
        "--noEmit",
        "--skipLibCheck",
        "--target",
        "es2022",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "client/index.ts",
      ],
      ["esbuild", "examine.ts", "--bundle", "--platform=node", "--format=esm", "--outfile=examine.mjs"],
    ],
    call: ["node", "examine.mjs"],
  }),
  ofLanguage("go", {
    generate: generate(
      "go",
      "{folder}/client",
      "--additional-properties=withGoMod=false",
      "--global-property=apiTests=false,modelTests=false",
    ),
    program: { source: "openapi-generator.go", target: "main.go" },
    compile: [
      ["go", "mod", "init", "examined"],
      ["go", "mod", "tidy"],
      ["go", "build", "-o", "examine", "."],
    ],
    call: ["./examine"],
  }),
  ofLanguage("kotlin", { generate: generate("kotlin", "{folder}"), compile: [["gradle", "-q", "assemble"]] }),
  ofLanguage("csharp", { generate: generate("csharp", "{folder}"), compile: [["dotnet", "build", "--nologo"]] }),
];
