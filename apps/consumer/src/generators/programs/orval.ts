import { getMobileSignature, updateMobileSignature } from "./client/api";

const url = process.env.API_URL;
const send = globalThis.fetch;
globalThis.fetch = (path, init) => {
  const headers = new Headers(init?.headers);
  headers.set("Authorization", `Bearer ${process.env.API_TOKEN}`);
  return send(`${url}${path}`, { ...init, headers });
};

const read = await getMobileSignature("client-123", "user-123");
if (read.status !== 200) throw new Error(`${read.status}`);
console.log("read", read.data.type, read.data.version);
const change = { version: read.data.version, modificationComment: "From a generated client." };
const changed = await updateMobileSignature("client-123", "user-123", change);
if (changed.status !== 200) throw new Error(`${changed.status}`);
console.log("change", changed.data.version);
console.log("conflict", (await updateMobileSignature("client-123", "user-123", change)).status);
console.log("error", (await getMobileSignature("client-123", "unknown")).status);
