import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildWhenStale } from "./build-when-stale.mjs";

/** A program of one file, which a build copies, and a folder of other inputs. */
function createProgram() {
  const root = mkdtempSync(join(tmpdir(), "build-when-stale-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "parts"));
  const source = join(root, "source.txt");
  let seconds = Date.now() / 1_000 - 10_000;
  /** Each text is a second younger than the one before, and none is of now, when it could be written after it was read. */
  const write = (text: string) => {
    writeFileSync(source, text);
    seconds += 1;
    utimesSync(source, seconds, seconds);
  };
  write("one");
  utimesSync(join(root, "parts"), seconds, seconds);
  return { root, source, write, ...at(root) };
}

/** The builds of a program in a folder. */
function at(root: string, whileBuilding: () => void = () => undefined) {
  const folder = join(root, "dist");
  const run = { builds: 0 };
  const build = async () => {
    const made = await buildWhenStale({
      folder,
      make: async (output) => {
        run.builds += 1;
        writeFileSync(join(output, "built.txt"), readFileSync(join(root, "source.txt")));
        whileBuilding();
        return [join(root, "source.txt"), join(root, "parts")];
      },
    });
    return { made, text: readFileSync(join(made ?? "", "built.txt"), "utf8") };
  };
  return { folder, run, build };
}

const inFuture = () => new Date(Date.now() + 1_000_000);

test("makes a build when there is none, and not again while nothing changes", async () => {
  const { build, run } = createProgram();
  const first = await build();
  expect(first.text).toBe("one");
  expect(await build()).toEqual(first);
  expect(run.builds).toBe(1);
});

test("makes it again when the content of an input has changed, also to one of the same size", async () => {
  const { build, write, run } = createProgram();
  await build();
  write("two");
  expect((await build()).text).toBe("two");
  expect(run.builds).toBe(2);
});

test("makes it again when a folder among the inputs has another file, and when an input is gone", async () => {
  const { root, build, run } = createProgram();
  await build();
  writeFileSync(join(root, "parts/new.txt"), "");
  utimesSync(join(root, "parts"), 1_000, 1_000);
  await build();
  expect(run.builds).toBe(2);
  rmSync(join(root, "parts"), { recursive: true });
  await expect(build()).rejects.toThrow("ENOENT");
});

test("makes it again when the build or its stamp is gone or torn", async () => {
  const { folder, build, run } = createProgram();
  rmSync((await build()).made ?? "", { recursive: true });
  await build();
  writeFileSync(join(folder, "current.json"), '{"build":');
  await build();
  rmSync(join(folder, "current.json"));
  expect((await build()).text).toBe("one");
  expect(run.builds).toBe(4);
});

test("keeps it when only the times of the inputs are others, as in a copy", async () => {
  const { root, source, build, run } = createProgram();
  await build();
  utimesSync(source, inFuture(), inFuture());
  await build();
  expect(run.builds).toBe(1);
  const copy = mkdtempSync(join(tmpdir(), "build-when-stale-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(root, copy, { recursive: true });
  const copied = at(copy);
  expect((await copied.build()).text).toBe("one");
  expect(copied.run.builds).toBe(0);
});

test("makes it again when an input changes while it is made, and gives up when that goes on", async () => {
  const { root } = createProgram();
  const texts = ["two"];
  const change = (text: string) => writeFileSync(join(root, "source.txt"), text);
  const once = at(root, () => texts.splice(0).forEach(change));
  expect((await once.build()).text).toBe("two");
  expect(once.run.builds).toBe(2);
  rmSync(once.folder, { recursive: true });
  await expect(at(root, () => change(String(Math.random()))).build()).rejects.toThrow(
    /change all the time. Start again/,
  );
});

test("builds from inputs whose times are in the future", async () => {
  const { source, build } = createProgram();
  utimesSync(source, inFuture(), inFuture());
  expect((await build()).text).toBe("one");
});

test("keeps no build that failed, and none of the earlier ones as the current one", async () => {
  const { folder, write, build } = createProgram();
  await build();
  const before = readdirSync(folder);
  write("two");
  const fails = buildWhenStale({ folder, make: () => Promise.reject(new Error("It does not compile")) });
  await expect(fails).rejects.toThrow("It does not compile");
  expect(readdirSync(folder)).toEqual(before);
  expect((await build()).text).toBe("two");
});

test("keeps a replaced build while a process uses it, and for an hour, and removes it then", async () => {
  const { folder, write, build } = createProgram();
  const { made = "" } = await build();
  const replace = async (text: string) => {
    write(text);
    await build();
    return readdirSync(folder).some((name) => made.endsWith(name));
  };
  const old = new Date(Date.now() - 4_000_000);
  expect(await replace("two")).toBe(true);
  utimesSync(made, old, old);
  expect(await replace("three")).toBe(true);
  // No process has this number.
  for (const mark of readdirSync(folder).filter((name) => made.endsWith(name.replace(/\.\d+$/, "")))) {
    if (mark.includes(".")) rmSync(join(folder, mark));
  }
  writeFileSync(`${made}.4194305`, "");
  expect(await replace("four")).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes("4194305"))).toEqual([]);
});
