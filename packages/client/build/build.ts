import { rmSync } from "node:fs";
import { makeCode } from "./make-code.ts";
import { makeDeclarations } from "./make-declarations.ts";
import { makeNotices } from "./make-notices.ts";
import { room } from "./room.ts";

rmSync(`${room}dist`, { recursive: true, force: true });
const modules = await makeCode();
await makeDeclarations();
makeNotices(modules);
