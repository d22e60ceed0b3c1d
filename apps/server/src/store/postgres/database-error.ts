import { CliError } from "../../cli-error.ts";
import { ConnectFailure, classify, describe, sqlState } from "./postgres-failures.ts";

/** Turns an error of a start, or of a command, into one that a person can act on. `location` holds no secret. */
export function toDatabaseError(location: string, error: unknown): unknown {
  // The error of JSON.parse quotes the row, so it is no cause.
  if (error instanceof SyntaxError)
    return new CliError(`${location} cannot be read: a row is damaged. Restore a backup.`);
  const message = toMessage(location, error);
  return message === undefined ? error : new CliError(message, { cause: error });
}

function toMessage(location: string, error: unknown): string | undefined {
  if (error instanceof CliError) return undefined;
  const reason = describe(error);
  if (error instanceof ConnectFailure)
    return `${location} cannot be reached: ${reason}. Start the database, or correct DATABASE_URL.`;
  if (sqlState(error) === "42501")
    return `${location} lacks a permission: ${reason}. Nothing was changed. Grant it, or run "server migrate" as a user who may create tables.`;
  if (classify(error) === "bug") return undefined;
  return `${location} cannot be used: ${reason}. What was committed before stays; run the command again.`;
}
