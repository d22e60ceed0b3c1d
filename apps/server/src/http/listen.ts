import type { Server } from "node:net";
import { CliError, systemErrorCode } from "../cli-error.ts";

/** Where a server that listens on this host and port is reached from this machine; `hasTls` makes it `https:`. */
export function toUrl(host: string, port: number, hasTls = false): string {
  // "Every interface" is no address to call.
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `${hasTls ? "https" : "http"}://${bracketed(reachable)}:${port}`;
}

/**
 * Resolves when the server listens.
 *
 * @throws CliError that says what is wrong with the address. `portSetting` is the name of the setting to change.
 */
export function listen(server: Server, host: string, port: number, portSetting = "PORT"): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(toListenError(error, host, port, portSetting));
    server.once("error", fail);
    server.listen(port, host, () => resolve(void server.off("error", fail)));
  });
}

function toListenError(error: Error, host: string, port: number, portSetting: string): unknown {
  const address = `${bracketed(host)}:${port}`;
  switch (systemErrorCode(error)) {
    case "EADDRINUSE":
      return new CliError(
        `${address} is taken by another process. Stop that one, or choose another port: ${portSetting}=${port < 65_535 ? port + 1 : port - 1}.`,
      );
    case "EACCES":
      return new CliError(`${address} is not for this user. Choose a port above 1023: ${portSetting}=${port + 3_000}.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new CliError(`${address} is not an address of this machine. Set HOST to one, such as 127.0.0.1.`);
    default:
      return error;
  }
}

/** The port that a server listens on. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
