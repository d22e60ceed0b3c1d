import { Command } from "commander";
import { CliError } from "../../cli-error.ts";
import { type Config, readConfig, settings } from "../../config/config.ts";
import type { InspectedStore } from "../../store/engine/engine.ts";
import { toEngine } from "../../store/to-engine.ts";
import { readTlsFiles, toDay } from "../../tls/tls-files.ts";
import { type CliContext, DATA_DIR_OPTION, withDataDir } from "../cli-context.ts";
import { toTable } from "../to-table.ts";
import { checkClock, type OtherClock } from "./check-clock.ts";
import { type CheckedKeys, checkKeys } from "./check-keys.ts";
import { type CheckResult, toResult } from "./check-result.ts";

/** `check`: verifies before a rollout what a server would need, and changes nothing. */
export function createCheckCommand(context: CliContext): Command {
  return new Command("check")
    .description("verify configuration, store, keys, clock and TLS files before a server starts; change nothing")
    .option(...DATA_DIR_OPTION)
    .option("--json", "print the result as JSON")
    .action(async ({ dataDir, json = false }: { readonly dataDir?: string; readonly json?: boolean }) => {
      const checks = await checkAll(context, dataDir);
      const failed = checks.filter(({ result }) => result === "failed");
      context.writeStdout(
        json
          ? `${JSON.stringify({ ok: failed.length === 0, checks })}\n`
          : toTable(
              ["result", "check", "found"],
              checks.map(({ result, name, detail }) => [result, name, detail.replaceAll(/\s*\n\s*/g, " ")]),
            ),
      );
      if (failed.length > 0) throw new CliError(`Failed: ${failed.map(({ name }) => name).join(", ")}.`);
    });
}

async function checkAll({ environment, workingDirectory, now }: CliContext, dataDir: string | undefined) {
  let config: Config | undefined;
  const configuration = await toResult("configuration", async () => {
    config = readConfig(withDataDir(environment, dataDir), workingDirectory);
    const given = Object.keys(settings).filter((name) => environment[name]?.trim());
    return given.length === 0 ? "every setting has its default" : `set: ${given.join(", ")}`;
  });
  if (config === undefined) return [configuration];

  const clocks: OtherClock[] = [];
  const store = await toResult("store", async () => describeStore(await inspect(config as Config, clocks)));
  const keys = await toResult("keys", async () => (await readKeys(config as Config, clocks)).detail);
  const clock = await checkClock(clocks, config.JWT_CLOCK_SKEW_SECONDS);
  return [configuration, store, keys, clock, await checkTls(config, now())];
}

async function inspect(config: Config, clocks: OtherClock[]): Promise<InspectedStore & { readonly location: string }> {
  const engine = toEngine(config);
  const state = await engine.inspect();
  if (state.clockOffsetMs !== undefined) clocks.push({ name: "the database", offsetMs: state.clockOffsetMs });
  return { ...state, location: engine.location };
}

function describeStore({ location, schema }: InspectedStore & { readonly location: string }): string {
  switch (schema) {
    case "none":
      return `${location} is empty; the first start fills it`;
    case "older":
      throw new CliError(`${location} has an older schema. Make a backup, then run "server migrate".`);
    case "up to date":
      return `${location} can be read and written; its schema is up to date`;
  }
}

async function readKeys(config: Config, clocks: OtherClock[]): Promise<CheckedKeys> {
  const keys = await checkKeys(config);
  if (keys.clockOffsetMs !== undefined) clocks.push({ name: "the key server", offsetMs: keys.clockOffsetMs });
  return keys;
}

async function checkTls({ TLS_CERT: cert, TLS_KEY: key }: Config, now: Date): Promise<CheckResult> {
  if (cert === undefined || key === undefined) {
    return { name: "TLS", result: "skipped", detail: "TLS_CERT and TLS_KEY are not set; the server speaks HTTP" };
  }
  return toResult("TLS", async () => {
    const { validUntil } = await readTlsFiles({ cert, key }, now);
    const days = Math.floor((validUntil.getTime() - now.getTime()) / 86_400_000);
    return `${cert} is valid for ${days} more ${days === 1 ? "day" : "days"}, until ${toDay(validUntil)}`;
  });
}
