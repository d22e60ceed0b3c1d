// A worker that is small enough to start many of them. Its arguments: a file that makes it fail at its start when it is there,
// and "deaf" when it does not stop.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { STOP } from "../../src/workers/start-workers.ts";

const [failing = "", hearing] = process.argv.slice(2);
if (existsSync(failing)) process.exit(3);

const server = createServer(async ({ url }, response) => {
  // Longer than a pipe takes at once, so that lines of two workers could mix.
  if (url === "/log")
    for (let count = 0; count < 20; count += 1) await write(`${process.pid} ${"x".repeat(100_000)}\n`);
  if (url === "/torn") await write("half a li");
  response.end(String(process.pid));
});
const write = (text: string) => new Promise((resolve) => process.stdout.write(text, resolve));

server.listen(Number(process.env.PORT), "127.0.0.1");
process.on("message", (message) => {
  if (message !== STOP || hearing === "deaf") return;
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
