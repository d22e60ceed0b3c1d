import { host, optional, path, wholeNumber } from "../setting-readers.ts";
import type { Settings } from "./setting.ts";

/** Where the server listens, how many processes it has, what it takes and how it stops. */
export const serverSettings = {
  HOST: {
    default: "127.0.0.1",
    meaning: "The address to listen on. `0.0.0.0` is every IPv4 interface, `::` every interface.",
    read: host,
  },
  PORT: {
    default: "3000",
    meaning: "The port to listen on, 0 to 65535. `0` takes any free one.",
    read: wholeNumber(0, 65535),
  },
  TLS_CERT: {
    default: "",
    meaning:
      "The PEM file of the certificate, and of the authorities between it and the root: the server then speaks TLS 1.2 or newer only. A new file is used within seconds, without a new start. Goes with `TLS_KEY`.",
    read: optional(path),
  },
  TLS_KEY: {
    default: "",
    meaning: "The PEM file of the private key of `TLS_CERT`, without a passphrase.",
    read: optional(path),
  },
  WORKERS: {
    default: "1",
    meaning:
      "How many processes serve on this machine, 1 to 64. They share the port, the data and one log. `npm run dev` uses one.",
    read: wholeNumber(1, 64),
  },
  MAX_IN_FLIGHT: {
    default: "1000",
    meaning:
      "How many requests each process has under way at the same time, 1 to 100000. More get 503 with `Retry-After` at once; health checks do not count.",
    read: wholeNumber(1, 100_000),
  },
  RATE_LIMIT_PER_SECOND: {
    default: "0",
    meaning:
      "How many requests per second each subject may send to each process, 0 to 100000. More get 503 with `Retry-After`, after their token is verified. `0` is no limit.",
    read: wholeNumber(0, 100_000),
  },
  RATE_LIMIT_BURST: {
    default: "",
    meaning:
      "How many requests a subject may send at once after a pause, 1 to 100000. Absent: as many as `RATE_LIMIT_PER_SECOND`.",
    read: optional(wholeNumber(1, 100_000)),
  },
  MAX_REQUESTS_PER_CONNECTION: {
    default: "0",
    meaning:
      "After how many requests a connection closes, 0 to 1000000, so that long-lived clients spread over new workers and servers. `0` is no limit.",
    read: wholeNumber(0, 1_000_000),
  },
  HSTS_MAX_AGE_SECONDS: {
    default: "0",
    meaning:
      "For how long browsers call this host with TLS only (`Strict-Transport-Security`), in seconds, 0 to 63072000 (2 years). Set it when all ways to the server have TLS. `0` sends no header.",
    read: wholeNumber(0, 63_072_000),
  },
  DRAIN_DELAY_SECONDS: {
    default: "0",
    meaning:
      "How long a stopping server serves on while `/health/ready` is 503, in seconds, 0 to 300: as long as your load balancer takes to notice.",
    read: wholeNumber(0, 300),
  },
  DRAIN_SECONDS: {
    default: "10",
    meaning: "How long a stopping server waits for requests under way, in seconds, 0 to 300.",
    read: wholeNumber(0, 300),
  },
} as const satisfies Settings;
