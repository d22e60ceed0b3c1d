import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DevOnCopy, startDevOnCopy } from "./dev-on-copy.ts";
import { rewordSummary, SIGNATURE } from "./edits.ts";

const POLL = { timeout: 20_000 };
let dev: DevOnCopy;
beforeAll(async () => {
  dev = await startDevOnCopy();
}, 120_000);
afterEach(() => dev?.restore());
afterAll(() => dev?.remove());

describe("a save", { timeout: 120_000 }, () => {
  it("of a good contract is served without losing data or a request", async () => {
    const { version } = await change({ modificationComment: `Changed at ${Date.now()}` });
    const hash = await dev.servedContract();
    let failed = 0;
    let isOver = false;
    const calls = (async () => {
      while (!isOver) {
        const response = await fetch(`${dev.url}/health/live`).catch(() => undefined);
        if (response?.status !== 200) failed += 1;
        await delay(2);
      }
    })();
    const saved = await dev.save(rewordSummary.files, rewordSummary.edit);
    expect(saved.line).toMatch(/^ok .*: contract \S+ \([0-9a-f]{8}\) is served · /);
    await delay(300);
    isOver = true;
    await calls;
    expect(failed).toBe(0);
    expect(await dev.servedContract()).not.toBe(hash);
    expect(await change({})).toEqual({ status: 200, version });
    await expect
      .poll(() => dev.output(), POLL)
      .toMatch(/^ {2}next release: \d+\.\d+\.\d+, (patch|minor|major), because /m);
    await dev.mend();
  });

  it("without a change is one line, and nothing is done", async () => {
    const file = join(dev.root, "spec/shared/StateName.yaml");
    const start = dev.output().length;
    writeFileSync(file, readFileSync(file));
    await delay(1_000);
    expect(saidSince(start)).toBe("= spec/shared/StateName.yaml saved without a change\n");
  });

  it("of temporary files is nothing", async () => {
    const start = dev.output().length;
    for (const name of [".StateName.yaml.swp", "StateName.yaml~", "4913"]) {
      writeFileSync(join(dev.root, "spec/shared", name), "x");
      rmSync(join(dev.root, "spec/shared", name));
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
    const folder = join(dev.root, "spec/shared");
    for (const name of ["StateName.yaml", "Version.yaml", "Timestamp.yaml"]) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, "utf8").replace("description: ", "description:  "));
      await delay(5);
    }
    await dev.nextVerdict();
    await delay(1_000);
    expect(dev.output().slice(start).match(/^[✓✗]/gm)).toHaveLength(1);
    execFileSync("git", ["checkout", "-q", "spec"], { cwd: dev.root });
    await dev.nextVerdict();
  });

  it("while the last one is being judged: only the last one counts", async () => {
    const path = join(dev.root, "spec/shared/ModificationComment.yaml");
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
    const rule = "spec/rules/catalogues/permissions-known.js";
    const reworded = await dev.save(rule, (text) => text.replaceAll("is not in permissions.yaml", "is unheard of"));
    expect(reworded.line).toContain("AccessControl.CredentialModfy is unheard of");
    expect((await dev.mend()).line).toMatch(/^mended/);
  });
});

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
