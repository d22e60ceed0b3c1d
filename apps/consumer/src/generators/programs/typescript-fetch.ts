import { Configuration, MobileSignatureApi, ResponseError } from "./client/index";

const configuration = new Configuration({ basePath: process.env.API_URL, accessToken: process.env.API_TOKEN });
const api = new MobileSignatureApi(configuration);
const target = { clientExtId: "client-123", userExtId: "user-123" };

async function statusOf(call: Promise<unknown>): Promise<number> {
  return call.then(
    () => 200,
    (error: unknown) => {
      if (error instanceof ResponseError) return error.response.status;
      throw error;
    },
  );
}

const read = await api.getMobileSignature(target);
console.log("read", read.type, read.version);
const mobileSignatureUpdate = { version: read.version, modificationComment: "From a generated client." };
console.log("change", (await api.updateMobileSignature({ ...target, mobileSignatureUpdate })).version);
console.log("conflict", await statusOf(api.updateMobileSignature({ ...target, mobileSignatureUpdate })));
console.log("error", await statusOf(api.getMobileSignature({ ...target, userExtId: "unknown" })));
