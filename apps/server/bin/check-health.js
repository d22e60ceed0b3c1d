#!/usr/bin/env node
// Whether the server in this container responds: exit code 0, otherwise 1. For the HEALTHCHECK of an image, which has no curl.
// It asks for liveness: a container is not started again because its database is away. Load balancers ask for readiness.
const response = await fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/live`).catch(() => undefined);
process.exitCode = response?.ok ? 0 : 1;
