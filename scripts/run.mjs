// `node scripts/run.mjs [options of Node] <file or command> [arguments]`, which every script of the root's package.json is:
// installs where that is needed, then runs a file of this repository, a command of a dependency, or `pnpm`, on the project's
// own Node.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fail, findCommand, findNode, installWhereNeeded, PNPM, root } from "./toolchain.mjs";

const given = process.argv.slice(2);
const options = given.splice(
  0,
  Math.max(
    0,
    given.findIndex((each) => !each.startsWith("-")),
  ),
);
const [name, ...parameters] = given;
if (name === undefined) fail("Name a file or a command: node scripts/run.mjs <file or command> [arguments]");
installWhereNeeded();

const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};
const child =
  name === "pnpm"
    ? spawn([PNPM, ...parameters].join(" "), { env, shell: true, stdio: "inherit" })
    : spawn(findNode(), [...options, toFile(name), ...parameters], { env, stdio: "inherit" });

child.on("error", (error) => fail(`${name} cannot be started: ${error.message}`));
// A terminal sends Ctrl-C to the child, too. This process waits for it, and exits as it does.
process.on("SIGINT", () => {});
for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});

function toFile(/** @type {string} */ file) {
  if (/\.[mc]?[jt]s$/.test(file)) return join(root, file);
  return (
    findCommand(file) ?? fail(`${file} is neither a file of this repository nor a command that the root installs.`)
  );
}
