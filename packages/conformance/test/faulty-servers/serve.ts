/**
 * `node serve.ts <fault>`: the server with a fault, or `correct` for the one without, on a free port, for other testers. Writes
 * its address and a token of the administrator to the error output.
 */
import { createDemoTokens } from "../demo-data.ts";
import * as listening from "./correct/listen.ts";
import * as correct from "./correct/server.ts";
import { faultKinds, socketFaults } from "./faults/index.ts";
import { secret } from "./inspect-server.ts";
import { loadServer } from "./load-server.ts";

const [name = "correct"] = process.argv.slice(2);
const fault = [...faultKinds, socketFaults].flatMap(({ faults }) => faults).find((each) => each.name === name);
if (fault === undefined && name !== "correct") throw new Error(`There is no fault ${name}`);
const { createServer, listen } = fault === undefined ? { ...correct, ...listening } : await loadServer(fault);
const { url } = await listen(createServer(secret).send);
const token = await createDemoTokens(secret).token({});
process.stderr.write(`Address ${url}\nToken ${token}\n`);
