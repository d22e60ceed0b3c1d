import { client } from "./client/client.gen";
import { getMobileSignature, updateMobileSignature } from "./client/sdk.gen";

client.setConfig({ baseUrl: process.env.API_URL, auth: () => process.env.API_TOKEN });
const path = { clientExtId: "client-123", userExtId: "user-123" };

const read = await getMobileSignature({ path, throwOnError: true });
console.log("read", read.data.type, read.data.version);
const body = { version: read.data.version, modificationComment: "From a generated client." };
const changed = await updateMobileSignature({ path, body, throwOnError: true });
console.log("change", changed.data.version);
const conflict = await updateMobileSignature({ path, body });
console.log("conflict", conflict.error?.errors[0]?.code && conflict.response?.status);
const unknown = await getMobileSignature({ path: { ...path, userExtId: "unknown" } });
console.log("error", unknown.error?.errors[0]?.code && unknown.response?.status);
