import { demoData } from "@credential-api/reference";

const found = demoData.credentials.find(({ credential }) => credential.type === "MobileSignature");

/** The body that answers every change: the demo data's mobile signature. */
export const answer = JSON.stringify(found?.credential);

/** The headers that come with it. */
export const headers = { "content-type": "application/json", "x-request-id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D" };
