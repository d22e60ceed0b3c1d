import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Says where a server listens, and ends the process when its parent has ended. */
export function announce(server: Pick<Server, "address">): void {
  process.stderr.write(`Address http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
  process.on("disconnect", () => process.exit());
}
