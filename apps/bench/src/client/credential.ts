import { demoData } from "@credential-api/reference";

const found = demoData.credentials.find(({ credential }) => credential.type === "MobileSignature");

/** The body of every response: the mobile signature of the demo data. */
export const body = JSON.stringify(found?.credential);

/** The headers that come with it. */
export const headers = { "content-type": "application/json", "x-request-id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D" };
