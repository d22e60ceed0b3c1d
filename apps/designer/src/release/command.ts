import { specFolder } from "@credential-api/contract/generate";
import { Command, Option } from "commander";
import { release } from "./release.ts";
import { checkCommitted, checkDrift, checkLint, checkPrompts } from "./release-checks.ts";

interface ReleaseFlags {
  readonly allowDirty?: true;
  readonly spec: string;
}

/** `release`: freezes the contract as it is. */
export function createReleaseCommand(): Command {
  return new Command("release")
    .summary("freeze the contract as releases/<version>.yaml")
    .description("Freeze the contract under its info.version and write its changelog. Fails when a check fails.")
    .option("--allow-dirty", "freeze files that are not committed")
    .addOption(new Option("--spec <folder>", "folder of the contract").default(specFolder, "spec/"))
    .action(async ({ spec: folder, allowDirty }: ReleaseFlags) => {
      const checks = [checkLint, checkPrompts, checkDrift, ...(allowDirty ? [] : [checkCommitted])];
      const released = await release({ folder, checks, now: () => new Date() });
      process.stdout.write(`Released ${released.version}. ${released.summary}\n`);
      for (const file of released.files) process.stdout.write(`  spec/${file}\n`);
      process.stdout.write("Commit these together.\n");
    });
}
