import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { CliError, systemErrorCode } from "../../cli-error.ts";
import { type ParsedSeed, parseSeed } from "./parse-seed.ts";
import type { StoreSeed } from "./seed-records.ts";

/** The demo data: the default seed. */
export const demoDataFile = fileURLToPath(new URL("../../../demo-data.jsonl", import.meta.url));

/** The maximum size of a seed, in bytes: it is held in memory. `import` has no limit. */
export const MAX_SEED_BYTES = 67_108_864;

const MAX_REPORTED = 20;

/**
 * Reads a seed and checks all of it: each line against the contract, and what the lines refer to.
 *
 * @throws CliError that lists the lines that are wrong, or says why the file cannot be read.
 */
export async function readSeed(file: string): Promise<StoreSeed> {
  const parsed = await parseFile(file);
  if ("seed" in parsed) return parsed.seed;
  const { problems } = parsed;
  const count = problems.length === 1 ? "One line" : `${problems.length} lines`;
  const more = problems.length > MAX_REPORTED ? ["  …"] : [];
  throw new CliError(
    [
      `SEED ${file}: ${count} cannot be used; no data was created or changed.`,
      ...problems.slice(0, MAX_REPORTED).map(({ line, reason }) => `  line ${line}: ${reason}`),
      ...more,
    ].join("\n"),
  );
}

async function parseFile(file: string): Promise<ParsedSeed> {
  try {
    return await parseSeed(limited(file));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new CliError(`SEED ${file} cannot be read (${code}). Correct it, or remove SEED to use the demo data.`, {
      cause: error,
    });
  }
}

async function* limited(file: string): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    bytes += chunk.length;
    if (bytes > MAX_SEED_BYTES) {
      throw new CliError(
        `SEED ${file} has more than ${MAX_SEED_BYTES} bytes. Remove SEED, and use "server import" before the first start.`,
      );
    }
    yield chunk;
  }
}
