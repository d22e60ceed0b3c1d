// Keeps a build of some files, such as one JavaScript file of a whole program, and makes it again when they have changed. This
// file runs on every Node that the root README promises, so it is JavaScript and imports nothing that has to be installed.
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative } from "node:path";

/**
 * How a build is made.
 *
 * @typedef {object} Build
 * @property {string} folder where builds are kept: an absolute path that Git ignores, for builds of this kind only
 * @property {(output: string) => Promise<readonly string[]>} make writes a build into an empty folder and resolves with the
 *   absolute paths of all that it depends on, its own code included: files, which count by their content, and folders, which count
 *   by the names in them
 */

/**
 * The state of an input: its bytes, when it and its inode were changed last in milliseconds, and a digest of its content.
 *
 * @typedef {[size: number, mtimeMs: number, ctimeMs: number, digest: string]} State
 */

/**
 * Which build is the current one, and what it was made from, by paths relative to the folder.
 *
 * @typedef {{ build: string, inputs: Record<string, State> }} Stamp
 */

/**
 * Resolves with the folder of a build of the inputs as they are now. It is made when there is none, and when an input has
 * changed since; otherwise that takes a few milliseconds. The folder does not change, and it stays until this process ends,
 * also when another process makes the next build. Two processes may call this at once, and may be killed at any time.
 *
 * @param {Build} build
 * @returns {Promise<string | undefined>} undefined when a build has to be made and `folder` cannot be written
 * @throws what `make` throws
 */
export async function buildWhenStale({ folder, make }) {
  const stamp = readStamp(folder);
  if (stamp !== undefined && isFresh(folder, stamp)) return use(folder, stamp.build);
  const output = createOutput(folder);
  if (output === undefined) return undefined;
  try {
    const inputs = await makeOfOneState(folder, output, make);
    writeStamp(folder, { build: basename(output), inputs });
  } catch (error) {
    rmSync(output, { recursive: true, force: true });
    throw error;
  }
  if (stamp !== undefined) markReplaced(join(folder, stamp.build));
  const used = use(folder, basename(output));
  removeUnused(folder, basename(output));
  return used;
}

const STAMP = "current.json";
/** A process that has just read which build is current has this time to mark it as used. */
const REMOVED_AFTER_MS = 3_600_000;
/** File systems round times down, to 10 ms at most. */
const CLOCK_MS = 10;
const MAX_ATTEMPTS = 5;

/** @returns {Stamp | undefined} */
function readStamp(/** @type {string} */ folder) {
  try {
    return JSON.parse(readFileSync(join(folder, STAMP), "utf8"));
  } catch {
    return undefined;
  }
}

/** Replaces the stamp in one step: readers see the old one or the new one. */
function writeStamp(/** @type {string} */ folder, /** @type {Stamp} */ stamp) {
  const written = join(folder, `${STAMP}.${process.pid}`);
  writeFileSync(written, JSON.stringify(stamp));
  renameSync(written, join(folder, STAMP));
}

function isFresh(/** @type {string} */ folder, /** @type {Stamp} */ { build, inputs }) {
  let isTouched = false;
  for (const [path, [size, mtimeMs, ctimeMs, digest]] of Object.entries(inputs)) {
    const state = statSync(join(folder, path), { throwIfNoEntry: false });
    if (state === undefined) return false;
    if (state.size === size && state.mtimeMs === mtimeMs && state.ctimeMs === ctimeMs) continue;
    // A copy of the repository has other times, and so has a file that was changed and changed back.
    if (toState(join(folder, path))[3] !== digest) return false;
    isTouched = true;
  }
  if (!existsSync(join(folder, build))) return false;
  if (isTouched) ifWritable(() => writeStamp(folder, { build, inputs: toStates(folder, Object.keys(inputs)) }));
  return true;
}

/** @returns {string | undefined} undefined when the folder cannot be written */
function createOutput(/** @type {string} */ folder) {
  return ifWritable(() => {
    mkdirSync(folder, { recursive: true });
    const output = mkdtempSync(join(folder, "build-"));
    chmodSync(output, 0o755);
    return output;
  });
}

/**
 * Makes a build, and makes it again while inputs change, because it is unknown which of two contents is in it.
 *
 * @param {string} folder
 * @param {string} output
 * @param {Build["make"]} make
 */
async function makeOfOneState(folder, output, make) {
  let before = "";
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const begunMs = Date.now() - CLOCK_MS;
    const inputs = (await make(output)).map((path) => relative(folder, path));
    const states = toStates(folder, inputs);
    const after = JSON.stringify(states);
    // The times of files can be in the future.
    if (after === before || Object.values(states).every(([, mtimeMs]) => mtimeMs < begunMs)) return states;
    before = after;
    rmSync(output, { recursive: true });
    mkdirSync(output);
  }
  throw new Error(`${folder} cannot be built, because its inputs change all the time. Start again.`);
}

function toStates(/** @type {string} */ folder, /** @type {readonly string[]} */ inputs) {
  return Object.fromEntries(inputs.map((path) => [path, toState(join(folder, path))]));
}

/** @returns {State} */
function toState(/** @type {string} */ path) {
  const stats = statSync(path);
  const content = stats.isDirectory() ? readdirSync(path).sort().join("\n") : readFileSync(path);
  return [stats.size, stats.mtimeMs, stats.ctimeMs, createHash("sha256").update(content).digest("base64url")];
}

/** Marks a build as used by this process, and returns its folder. */
function use(/** @type {string} */ folder, /** @type {string} */ build) {
  const mark = join(folder, `${build}.${process.pid}`);
  if (marks.size === 0) process.once("exit", removeMarks);
  marks.add(mark);
  ifWritable(() => writeFileSync(mark, ""));
  return join(folder, build);
}

/** The marks of this process. */
const marks = new Set();

function removeMarks() {
  for (const mark of marks) ifWritable(() => rmSync(mark, { force: true }));
}

/** The age of a folder says since when it has not been the current build. */
function markReplaced(/** @type {string} */ output) {
  if (existsSync(output)) utimesSync(output, new Date(), new Date());
}

/** Removes builds, and what interrupted ones have left, but for the current build and those that a process uses. */
function removeUnused(/** @type {string} */ folder, /** @type {string} */ current) {
  const names = readdirSync(folder);
  for (const build of names.filter((name) => /^build-[^.]+$/.test(name) && name !== current)) {
    const marks = names.filter((name) => name.startsWith(`${build}.`));
    if (marks.some((mark) => isAlive(Number(mark.split(".")[1])))) continue;
    if (Date.now() - statSync(join(folder, build)).mtimeMs < REMOVED_AFTER_MS) continue;
    for (const name of [build, ...marks]) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(/** @type {number} */ pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user is alive.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Does something in a folder that this user may not be allowed to write.
 *
 * @template T
 * @param {() => T} write
 * @returns {T | undefined} undefined when it cannot be written
 */
function ifWritable(write) {
  try {
    return write();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (["EACCES", "EPERM", "EROFS"].includes(code)) return undefined;
    throw error;
  }
}
