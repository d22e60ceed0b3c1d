import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "./copy-repository.ts";
import { type DevSession, findFilesWith, startDev, type Verdict } from "./dev-session.ts";

const POLL = { timeout: 20_000 };
const SIGNATURE = "spec/operations/update-mobile-signature";

/** The member, where it is one: as a name, or in a list of names. */
const IDENTIFICATOR = /^( *(?:- )?)identificator(?=:|$)/gm;

let copy: RepositoryCopy;
let dev: DevSession;
beforeAll(async () => {
  copy = copyRepository();
  dev = await startDev(copy.root);
}, 120_000);
afterEach(() => dev?.restore());
afterAll(async () => {
  if (dev?.process.exitCode === null) await dev.end();
  copy?.remove();
});

const servedHash = async () => {
  const response = await fetch(`${dev.url}/openapi.json`);
  expect(response.status).toBe(200);
  return response.headers.get("etag");
};

/** The version of the demo credential, asked for by a change that changes nothing. */
async function change(body: object): Promise<{ readonly status: number; readonly version: number }> {
  const path = "/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature";
  const response = await fetch(dev.url + path, {
    method: "PATCH",
    headers: { authorization: `Bearer ${dev.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { version } = Object(await response.json());
  return { status: response.status, version };
}

/** What the terminal shows since then, without the advice, which comes when it is ready. */
const saidSince = (start: number) =>
  dev
    .output()
    .slice(start)
    .replace(/^ {2}next release: .*\n/gm, "");

describe("one line says what happened, where, and what to do", { timeout: 120_000 }, () => {
  it.each([
    [
      "a broken $ref",
      "MobileSignatureUpdate.yaml",
      ["StateName.yaml", "StateNam.yaml"],
      /^spec\/\S+\/MobileSignatureUpdate\.yaml:8:5 no-unresolved-refs \S*StateNam\.yaml does not exist\. Did you mean \S*StateName\.yaml\?$/,
    ],
    [
      "a $ref into a file that has no such entry",
      `${SIGNATURE}/operation.yaml`,
      ["parameters.yaml#/userExtId", "parameters.yaml#/userExtIds"],
      /operation\.yaml:\d+:5 no-unresolved-refs \/userExtIds does not exist in .*\/parameters\.yaml\. Did you mean userExtId\?$/,
    ],
    [
      "a misspelt required member",
      "ErrorEntry.yaml",
      ["required: [code, message]", "required: [code, mesage]"],
      "spec/shared/ErrorEntry.yaml:3:18 no-required-schema-properties-undefined Required property 'mesage' is not defined. Did you mean message?",
    ],
    [
      "a misspelt keyword",
      "SignerCert.yaml",
      ["maxLength: 4000", "maxLenght: 4000"],
      /SignerCert\.yaml:\d+:1 struct Property `maxLenght` is not expected here\. Did you mean maxLength\?$/,
    ],
    [
      "a tightened enum",
      "StateName.yaml",
      [/, archived\]/, "]"],
      /^spec\/shared\/StateName\.yaml:6:1 house\/enums-explained .* must explain exactly the values/,
    ],
    [
      "a tightened bound that an example does not keep",
      "ModificationComment.yaml",
      [/maxLength: 1000/, "maxLength: 5"],
      /^spec\/shared\/ModificationComment\.yaml:\d+:1 no-invalid-media-type-examples maxLength of ModificationComment was changed from 1000 to 5, and \d+ examples do not fit any more: change spec\/operations\/.*\/examples\.yaml:\d+:\d+, or take the edit back\.$/,
    ],
    [
      "a dropped status",
      `${SIGNATURE}/operation.yaml`,
      [/ {2}'409':\n {4}description[\s\S]*?(?= {2}'413')/, ""],
      /^spec\/operations\/update-mobile-signature\/operation\.yaml:26:3 house\/errors-declared The operation does not declare 409\. Declare the status under `responses`, or take it out of `x-errors`\.$/,
    ],
    [
      "a YAML syntax error",
      `${SIGNATURE}/operation.yaml`,
      ["tags: [Mobile signature]", "tags: [Mobile signature"],
      /operation\.yaml:\d+:7 yaml The \[ is not closed: add \]\.$/,
    ],
    [
      "a YAML syntax error in a catalogue",
      "spec/errors.yaml",
      ["status: 400", "\tstatus: 400"],
      /^spec\/errors\.yaml:\d+:\d+ yaml /,
    ],
    [
      "a pattern that is no regular expression",
      "SignerCert.yaml",
      [/^pattern: .*$/m, "pattern: '('"],
      /SignerCert\.yaml:\d+:10 pattern This is no regular expression: unterminated group\. Mend the pattern\.$/,
    ],
    [
      "something the generator cannot act on",
      "MsspIdentifier.yaml",
      ["format: uri", "format: urii"],
      /MsspIdentifier\.yaml:\d+:1 generate The code cannot be generated: unknown format "urii"\. Mend this line\.$/,
    ],
    [
      "a permission nobody knows",
      `${SIGNATURE}/operation.yaml`,
      ["- AccessControl.CredentialModify", "- AccessControl.CredentialModfy"],
      /operation\.yaml:\d+:5 house\/permissions-known AccessControl\.CredentialModfy is not in permissions\.yaml\. Correct the name, or add it there\.$/,
    ],
    [
      "a misspelt severity",
      "spec/redocly.yaml",
      ["struct: error", "struct: eror"],
      /^spec\/redocly\.yaml:\d+:\d+ configuration struct .* Did you mean error\?$/,
    ],
  ] as const)("%s; the server goes on; mending it is seen", async (_what, file, [from, to], line) => {
    const hash = await servedHash();
    const broken = await dev.save(file, (text) => text.replace(from, to));
    expect(broken.line).toMatch(line);
    expect(broken.text).toMatch(/^ {2}> +\d+ \| /m);
    expect(broken.text).toContain("the last good contract goes on serving");
    expect(await servedHash()).toBe(hash);
    const mended = await dev.mend();
    expect(mended.line).toMatch(/^mended .*is served as before/);
    expect(await servedHash()).toBe(hash);
  });

  it("a type error names the line in spec/ first: a member with another name", async () => {
    const hash = await servedHash();
    const files = findFilesWith(copy.root, IDENTIFICATOR);
    const broken = await dev.save(files, (text) => text.replace(IDENTIFICATOR, "$1identifier"));
    expect(broken.line).toMatch(
      /^spec\/\S+\/MobileSignature(Update)?\.yaml:\d+:3 types identificator of MobileSignature(Update)? became identifier, and .* not fit any more: change \S+\.ts:\d+:\d+, or take the edit back\.$/,
    );
    expect(broken.text).toMatch(/^ {4}\S+\.ts:\d+:\d+ TS\d+ /m);
    expect(await servedHash()).toBe(hash);
    expect((await dev.mend()).line).toMatch(/^mended/);
  });

  it("an operation that was added: the code that is missing", async () => {
    addOperation(copy.root);
    const broken = await dev.nextVerdict();
    expect(broken.line).toMatch(
      /^spec\/openapi\.yaml:\d+:5 types operation updateVascoAdjustment was added, and \d+ places in the code do not fit any more: change packages\/reference\/src\/operations\/index\.ts:\d+:\d+, or take the edit back\.$/,
    );
    execFileSync("git", ["checkout", "-q", "spec"], { cwd: copy.root });
    rmSync(join(copy.root, "spec/operations/update-vasco-adjustment"), { recursive: true });
    expect((await dev.nextVerdict()).line).toMatch(/^mended/);
  });

  it("a fault in the code alone is told as one of the code", async () => {
    const broken = await dev.save(
      "packages/reference/src/index.ts",
      (text) => `${text}\nexport const wrong: number = "";\n`,
    );
    expect(broken.line).toMatch(/^packages\/reference\/src\/index\.ts:\d+:14 types TS2322 /);
    expect((await dev.mend()).line).toMatch(/^mended/);
  });
});

describe("the README shows what is really said:", { timeout: 120_000 }, () => {
  const readme = fileURLToPath(new URL("../../../README.md", import.meta.url));

  it.each<[string, () => Promise<Verdict>]>([
    [
      "a `$ref` was misspelt",
      () => dev.save("MobileSignatureUpdate.yaml", (text) => text.replace("StateName.yaml", "StateNam.yaml")),
    ],
    [
      "a member got another name",
      () => dev.save(findFilesWith(copy.root, IDENTIFICATOR), (text) => text.replace(IDENTIFICATOR, "$1identifier")),
    ],
    [
      "a sentence was changed",
      () => dev.save(`${SIGNATURE}/operation.yaml`, (text) => text.replace("summary: Change", "summary: Alter")),
    ],
  ])("pnpm dev after %s", async (title, save) => {
    const { text } = await save();
    const block = new RegExp(
      `(<!-- pnpm dev after ${title.replaceAll("$", "\\$")} -->\n\`\`\`text\n)([\\s\\S]*?)(\`\`\`\n)`,
    );
    const shown = readFileSync(readme, "utf8");
    if (process.env.UPDATE_README !== undefined) {
      writeFileSync(
        readme,
        shown.replace(block, (_, open, __, close) => `${open}${text}${close}`),
      );
    }
    expect(withoutNumbers(block.exec(readFileSync(readme, "utf8"))?.[2] ?? "nothing")).toBe(withoutNumbers(text));
  });
});

/** Lines of the contract and of the code move with every edit, and no two runs take the same time. */
function withoutNumbers(text: string): string {
  return text
    .replace(/(\.(?:yaml|ts)):\d+:\d+/g, "$1:N:N")
    .replace(/^ *(>?) +\d+ \|.*$/gm, "$1 N |")
    .replace(/^ {4}\S+\.ts:.*\n/gm, "")
    .replace(/\d+ places/, "N places")
    .replace(/\([0-9a-f]{8}\)/, "(HASH)")
    .replace(/\d+ ms \(.*\)/, "N ms");
}

describe("a save", { timeout: 120_000 }, () => {
  it("of a good contract is served without losing data or a request", async () => {
    const { version } = await change({ modificationComment: `Changed at ${Date.now()}` });
    const hash = await servedHash();
    let failed = 0;
    let isOver = false;
    const calls = (async () => {
      while (!isOver) {
        const response = await fetch(`${dev.url}/health/live`).catch(() => undefined);
        if (response?.status !== 200) failed += 1;
        await delay(2);
      }
    })();
    const saved = await dev.save(`${SIGNATURE}/operation.yaml`, (text) =>
      text.replace("summary: Change the mobile signature", "summary: Alter the mobile signature"),
    );
    expect(saved.line).toMatch(/^ok .*: contract \S+ \([0-9a-f]{8}\) is served · /);
    await delay(300);
    isOver = true;
    await calls;
    expect(failed).toBe(0);
    expect(await servedHash()).not.toBe(hash);
    expect(await change({})).toEqual({ status: 200, version });
    await expect
      .poll(() => dev.output(), POLL)
      .toMatch(/^ {2}next release: \d+\.\d+\.\d+, (patch|minor|major), because /m);
    await dev.mend();
  });

  it("without a change is one line, and nothing is done", async () => {
    const file = join(copy.root, "spec/shared/StateName.yaml");
    const start = dev.output().length;
    writeFileSync(file, readFileSync(file));
    await delay(1_000);
    expect(saidSince(start)).toBe("= spec/shared/StateName.yaml saved without a change\n");
  });

  it("of temporary files is nothing", async () => {
    const start = dev.output().length;
    for (const name of [".StateName.yaml.swp", "StateName.yaml~", "4913"]) {
      writeFileSync(join(copy.root, "spec/shared", name), "x");
      rmSync(join(copy.root, "spec/shared", name));
    }
    await delay(500);
    expect(saidSince(start)).toBe("");
  });

  it("by rename is seen like one in place", async () => {
    const edit = (text: string) => text.replace("maxLength", "maxLenght");
    expect((await dev.save("ModificationComment.yaml", edit, "by rename")).line).toContain("struct");
    expect((await dev.mend()).line).toMatch(/^mended/);
  });

  it("of several files at once is one verdict", async () => {
    const start = dev.output().length;
    const folder = join(copy.root, "spec/shared");
    for (const name of ["StateName.yaml", "Version.yaml", "Timestamp.yaml"]) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, "utf8").replace("description: ", "description:  "));
      await delay(5);
    }
    await dev.nextVerdict();
    await delay(1_000);
    expect(dev.output().slice(start).match(/^[✓✗]/gm)).toHaveLength(1);
    execFileSync("git", ["checkout", "-q", "spec"], { cwd: copy.root });
    await dev.nextVerdict();
  });

  it("while the last one is being judged: only the last one counts", async () => {
    const path = join(copy.root, "spec/shared/ModificationComment.yaml");
    const text = readFileSync(path, "utf8");
    const start = dev.output().length;
    for (const bound of ["maxLenght", "maxLengt", "maxLenth"]) {
      writeFileSync(path, text.replace("maxLength", bound));
      await delay(90);
    }
    writeFileSync(path, `${text}# the end\n`);
    await delay(3_000);
    expect(
      dev
        .output()
        .slice(start)
        .match(/^[✓✗].*/gm)
        ?.at(-1),
    ).toMatch(/^✓/);
    writeFileSync(path, text);
    await dev.nextVerdict();
  });

  it("of a rule makes the rule count at once", async () => {
    const edit = (text: string) => text.replace("- AccessControl.CredentialModify", "- AccessControl.CredentialModfy");
    expect((await dev.save(`${SIGNATURE}/operation.yaml`, edit)).line).toContain("is not in permissions.yaml");
    const rule = "spec/rules/permissions-known.js";
    const reworded = await dev.save(rule, (text) => text.replaceAll("is not in permissions.yaml", "is unheard of"));
    expect(reworded.line).toContain("AccessControl.CredentialModfy is unheard of");
    expect((await dev.mend()).line).toMatch(/^mended/);
  });
});

describe("the processes", { timeout: 120_000 }, () => {
  it("a second start says that the port is taken, and exits 1", async () => {
    const { port } = new URL(dev.url);
    const start = startDev(copy.root, { PORT: port });
    await expect(start).rejects.toThrow(
      new RegExp(
        `127\\.0\\.0\\.1:${port} is taken by another process, .*choose another port: PORT=${Number(port) + 1} pnpm dev`,
      ),
    );
  });

  it("a server that ends by itself is started again", async () => {
    const [server] = processesOf(copy.root).filter(({ command }) => command.includes("apps/server/src/main.ts"));
    expect(server).toBeDefined();
    if (server !== undefined) process.kill(server.pid, "SIGKILL");
    await expect
      .poll(
        () =>
          fetch(`${dev.url}/health/ready`).then(
            ({ status }) => status,
            () => 0,
          ),
        POLL,
      )
      .toBe(200);
    expect(dev.output()).toContain("The server has ended by itself (SIGKILL). It is started again.");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("%s leaves none, and exits 0", async (signal) => {
    if (dev.process.exitCode !== null) dev = await startDev(copy.root);
    expect(await dev.end(signal)).toBe(0);
    await expect.poll(() => processesOf(copy.root), POLL).toEqual([]);
  });
});

/** Processes that run something of the copy, from the process table. */
function processesOf(root: string): readonly { readonly pid: number; readonly command: string }[] {
  return execFileSync("ps", ["-eo", "pid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .flatMap((found) => {
      const [, pid = "", state = "", command = ""] = found ?? [];
      return command.includes(root) && !state.startsWith("Z") ? [{ pid: Number(pid), command }] : [];
    });
}

/** Writes an operation like the one for VASCO credentials, with everything that the rules ask for. */
function addOperation(root: string): void {
  const source = join(root, "spec/operations/update-vasco-credential");
  const target = join(root, "spec/operations/update-vasco-adjustment");
  const texts = ["examples.yaml", "operation.yaml"].map((name) => readFileSync(join(source, name), "utf8"));
  const examples = [...(texts[0] ?? "").matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name);
  const renamed = texts.map((text) =>
    text
      .replace(new RegExp(`\\b(${examples.join("|")})\\b`, "g"), "$1Adjusted")
      .replaceAll("updateVascoCredential", "updateVascoAdjustment")
      .replace(/\$ref: (Vasco\w+\.yaml)/g, "$ref: ../update-vasco-credential/$1"),
  );
  // Everything at once, as a person would not: what is half written is told as well.
  const draft = `${target}.draft`;
  mkdirSync(draft, { recursive: true });
  for (const [at, name] of ["examples.yaml", "operation.yaml"].entries())
    writeFileSync(join(draft, name), renamed[at] ?? "");
  cpSync(draft, target, { recursive: true });
  rmSync(draft, { recursive: true });
  const rootFile = join(root, "spec/openapi.yaml");
  const path = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}/adjustment";
  const entry = `  ${path}:\n    patch:\n      $ref: operations/update-vasco-adjustment/operation.yaml\n`;
  writeFileSync(rootFile, readFileSync(rootFile, "utf8").replace("components:\n", `${entry}components:\n`));
}
