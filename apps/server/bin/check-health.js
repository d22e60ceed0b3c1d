#!/usr/bin/env node
// Whether the server in this container responds: exit code 0, otherwise 1. For the HEALTHCHECK of an image, which has no curl.
// It asks for liveness: a container is not started again because its database is away. Load balancers ask for readiness.
import { get as getPlain } from "node:http";
import { get as getByTls } from "node:https";

const { PORT, TLS_CERT } = process.env;
const options = { host: "127.0.0.1", port: PORT || 3000, path: "/health/live" };
// The certificate is for the name that callers use, not for this address.
const request = TLS_CERT ? getByTls({ ...options, rejectUnauthorized: false }) : getPlain(options);
request.on("response", ({ statusCode }) => end(statusCode === 200 ? 0 : 1));
request.on("error", () => end(1));
request.setTimeout(5_000, () => end(1));

/** @param {number} code */
function end(code) {
  process.exit(code);
}
