/**
 * `npm run test:image`: runs the steps of the Dockerfile as shell commands in a temporary folder, because no container engine
 * has to be here, then the server and its health check, as another user when this one is root. It does not show what an engine
 * adds: the base image, its users and its file system.
 */
import { execFileSync, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import dockerIgnore from "@balena/dockerignore";
import { Copy, DockerfileParser, From, type Instruction } from "dockerfile-ast";
import { projectRoot } from "../../src/config/setting-readers.ts";

const isRoot = process.getuid?.() === 0;
const work = mkdtempSync(join(tmpdir(), "credential-api-image-"));
// The Node of the project stands for the one of the base image.
const node = join(work, "bin/node");
const environment: NodeJS.ProcessEnv = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
let stage = "";

try {
  chmodSync(work, 0o755);
  mkdirSync(dirname(node));
  cpSync(process.execPath, node);
  const instructions = DockerfileParser.parse(readFileSync(join(projectRoot, "Dockerfile"), "utf8")).getInstructions();
  for (const instruction of instructions) {
    process.stdout.write(`${instruction.getKeyword()} ${instruction.getArgumentsContent()}\n`);
    step(instruction);
  }
  await serve(instructions);
  process.stdout.write(
    "The server starts, its health check succeeds, it has the console, and SIGTERM stops it in order.\n",
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function step(instruction: Instruction): void {
  const text = instruction.getArgumentsContent() ?? "";
  if (instruction instanceof From) {
    const before = join(work, instruction.getImage() ?? "");
    stage = join(work, instruction.getBuildStage() ?? "final");
    mkdirSync(join(stage, "app"), { recursive: true });
    if (!instruction.getImage()?.includes(":")) cpSync(before, stage, { recursive: true, verbatimSymlinks: true });
  } else if (instruction instanceof Copy) copy(instruction);
  else if (instruction.getKeyword() === "RUN") {
    execFileSync("bash", ["-euc", inStage(text)], {
      cwd: join(stage, "app"),
      env: environment,
      stdio: ["ignore", 2, 2],
    });
  } else if (instruction.getKeyword() === "ENV") {
    for (const [, name = "", value = ""] of text.matchAll(/(\w+)=(\S+)/g)) environment[name] = inStage(value);
  }
}

/** The text of a command in the folder of the stage instead of the root, and with a user that is here. */
function inStage(text: string): string {
  return text
    .replace(/\\\n/g, " ")
    .replace(/(^|\s)\/(app|bundled|data)\b/g, `$1${stage}/$2`)
    .replace("chown node:node", isRoot ? "chown nobody" : "true");
}

function copy(instruction: Copy): void {
  const [source = "", target = ""] = instruction.getArguments().map((argument) => argument.getValue());
  const to = join(stage, "app", target);
  const from = instruction.getFromFlag()?.getValue();
  if (from !== undefined && from !== null) {
    cpSync(join(work, from, source), to, { recursive: true, verbatimSymlinks: true });
    return;
  }
  const ignored = dockerIgnore
    .default({ ignorecase: false })
    .add(readFileSync(join(projectRoot, ".dockerignore"), "utf8"));
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((name) => name !== "" && !ignored.ignores(name))) {
    cpSync(join(projectRoot, file), join(to, file));
  }
}

async function serve(instructions: readonly Instruction[]): Promise<void> {
  const keys = join(work, "keys.json");
  const { publicKey } = generateKeyPairSync("ed25519");
  writeFileSync(keys, JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1" }] }), {
    mode: 0o644,
  });
  const callers = { JWKS: keys, JWT_ISSUER: "https://issuer.example.com", JWT_AUDIENCE: "credential-api" };
  const options: SpawnOptions = { cwd: join(stage, "app"), stdio: ["ignore", "pipe", "inherit"] };
  const [program = "", ...parameters] = asUser(commandOf(instructions, "CMD"));
  const server = spawn(program, parameters, {
    ...options,
    env: { ...environment, ...callers, DATABASE_URL: "", PORT: "0" },
  });
  const ended = new Promise((resolve) => server.once("close", resolve));
  let log = "";
  const port = await new Promise<string>((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      log += chunk.toString();
      const [, found] = /"address":"http:[^"]*:(\d+)"/.exec(log) ?? [];
      if (found !== undefined) resolve(found);
    });
    ended.then((code) => reject(new Error(`The server ended with ${code}: ${log}`)));
  });
  const [check = "", ...rest] = asUser(commandOf(instructions, "HEALTHCHECK"));
  const healthy = spawnSync(check, rest, { cwd: join(stage, "app"), env: { ...environment, PORT: port } });
  const page = await fetch(`http://127.0.0.1:${port}/console/`, { headers: { accept: "text/html" } });
  const hasPage = page.status === 200 && (await page.text()).includes("/console/assets/");
  server.kill("SIGTERM");
  const code = await ended;
  const unhealthy = spawnSync(check, rest, { cwd: join(stage, "app"), env: { ...environment, PORT: port } });
  if (!hasPage) throw new Error(`The image does not have the page of the console: ${page.status}\n${log}`);
  if (healthy.status !== 0 || unhealthy.status !== 1 || code !== 0) {
    throw new Error(
      `Health check: ${healthy.status}, without the server ${unhealthy.status}; the server: ${code}\n${log}`,
    );
  }
}

/** The JSON list of the command of an instruction. */
function commandOf(instructions: readonly Instruction[], keyword: string): readonly string[] {
  const text = instructions.findLast((each) => each.getKeyword() === keyword)?.getArgumentsContent() ?? "";
  return JSON.parse(/\[.*\]/.exec(text)?.[0] ?? "[]");
}

function asUser(command: readonly string[]): readonly string[] {
  const here = command.map((part) => (part === "node" ? node : part));
  return isRoot ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", ...here] : here;
}
