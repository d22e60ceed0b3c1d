import { Refusal } from "../refusal.ts";
import { checkDrift } from "../release/release-checks.ts";

/**
 * Holds the contract in `folder` against the generated code: tests run against the one, points are those of the other, so
 * that nothing can be said unless they are the same.
 *
 * @throws Refusal when they are not.
 */
export async function refuseDrift(folder: string): Promise<void> {
  const [problem] = await checkDrift(folder);
  if (problem !== undefined) throw new Refusal(problem.message);
}
