#!/usr/bin/env node
// Runs a command of the server on the Node that the project installs, and installs first where that is needed. This file
// runs on every Node that the root README promises, so it is JavaScript and imports nothing that has to be installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
// @boundaries-ignore It runs before anything is installed, so it cannot be a package.
import { fail, findNode, installWhereNeeded, root } from "../../../scripts/toolchain.mjs";
import { findConsole } from "./find-console.js";
import { findProgram, OPTIONS } from "./find-program.js";

const WATCH_INTERVAL_MS = 250;

installWhereNeeded();
const isServing = process.argv[2] === "serve";
const [program, page] = await Promise.all([findProgram(), isServing ? findConsole() : undefined]);
if (program.problem !== undefined) process.stderr.write(`Running the source, without a bundle: ${program.problem}\n`);
if (page?.problem !== undefined) process.stderr.write(`Running without the console: ${page.problem}\n`);
run(findNode(), program.file, page?.folder === undefined ? {} : { CONSOLE_BUILD: page.folder });

/**
 * Runs the command and exits as it does.
 *
 * @param {string} node
 * @param {string} file
 * @param {NodeJS.ProcessEnv} environment in addition to that of this process
 */
function run(node, file, environment) {
  // The server stops when the channel closes, so it stops even after this process was killed with SIGKILL.
  const child = spawn(node, [...OPTIONS, file, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...environment },
  });
  child.on("error", (error) => fail(`${node} cannot be started: ${error.message}`));
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      // Windows delivers Ctrl-C to the server itself, and a signal that is sent there ends a process without a warning.
      if (process.platform !== "win32") child.kill(signal);
    });
  }
  watchNpm(() => child.connected && child.disconnect());
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * Calls back when the npm that runs this script has ended. npm passes SIGINT and SIGTERM on, but not SIGHUP or SIGKILL.
 * Without npm no process is watched: a process that a shell started in the background outlives the shell.
 */
function watchNpm(/** @type {() => void} */ onEnd) {
  if (!isScriptOfNpm()) return;
  const parent = process.ppid;
  const npm = findNpm(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    onEnd();
  }, WATCH_INTERVAL_MS);
}

/** Whether npm runs this file as a script of this project; a script of another project may start it in the background. */
function isScriptOfNpm() {
  const { npm_lifecycle_event: script, npm_package_json: manifest } = process.env;
  if (script === undefined || manifest === undefined || !existsSync(manifest)) return false;
  return realpathSync(manifest) === realpathSync(join(root, "package.json"));
}

/**
 * Most shells stay between npm and its script instead of becoming the script: npm is the first process above them.
 *
 * @returns {number}
 */
function findNpm(/** @type {number} */ pid) {
  const found = describeProcess(pid);
  return found !== undefined && /sh$/.test(found.name) ? findNpm(found.parent) : pid;
}

/** What the system knows of a process; undefined when there is none, or no way to ask. */
function describeProcess(/** @type {number} */ pid) {
  const command = ["-o", "comm=,stat=,ppid=", "-p", String(pid)];
  const text =
    process.platform === "linux" ? readProc(pid) : (spawnSync("ps", command, { encoding: "utf8" }).stdout ?? "");
  const [, name, state, parent] = /(\S+?)\)?\s+(\w)\S*\s+(\d+)/.exec(text) ?? [];
  return name === undefined ? undefined : { name, state, parent: Number(parent) };
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: `pid (name) state parent ...` */
function readProc(/** @type {number} */ pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "latin1").replace(/^\d+ \(/, "");
  } catch {
    return "";
  }
}

function isAlive(/** @type {number} */ pid) {
  // A process that has ended keeps its id until its parent asks for its exit code.
  if (process.platform === "linux") return (describeProcess(pid)?.state ?? "Z") !== "Z";
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user is alive.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
