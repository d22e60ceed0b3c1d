/** Says on the console why tests are skipped, if they are. Returns whether. */
export function skipWithout(found: unknown, what: string, where = TOOLS): boolean {
  if (found) return false;
  process.stderr.write(`Skipped: ${what}, because ${where}.\n`);
  return true;
}

const TOOLS = "it is not installed (`npm run tools` does)";
