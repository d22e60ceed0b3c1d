const { createCredentialClient } = require("@credential-api/client");
const { connectStandIn } = require("@credential-api/client/testing");

const path = { clientExtId: "client-123", userExtId: "user-123" };
let standIn;
let client;

beforeAll(async () => {
  standIn = await connectStandIn(process.env.STAND_IN);
  client = createCredentialClient({ baseUrl: standIn.url, token: await standIn.token() });
});

beforeEach(() => standIn.reset());

test("a phone is locked although the server fails once", async () => {
  await standIn.rules.add({
    operation: "updateMobileSignature",
    status: 503,
    headers: { "Retry-After": "0" },
    count: 1,
  });
  const result = await client.changeMobileSignature(path, () => ({ stateName: "disabled" }));
  expect(result).toMatchObject({ status: 200, body: { stateName: "disabled", version: 8 } });
  const sent = await standIn.requests({ operation: "updateMobileSignature" });
  expect(sent.map(({ response }) => response?.status)).toEqual([503, 200]);
});
