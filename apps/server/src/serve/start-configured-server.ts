import { setTimeout as sleep } from "node:timers/promises";
import { createParentDevStatus, type DocsOptions } from "@credential-api/docs";
import type { Store } from "@credential-api/reference";
import type { DevelopmentSecret } from "../auth/development-secret.ts";
import { createDevelopmentCallers } from "../auth/development-tokens.ts";
import { createJwtCallers, type TokenCallers } from "../auth/jwt-callers.ts";
import { createLocalKeySet, KEY_SET_ALGORITHMS } from "../auth/key-set.ts";
import { createPageTokens } from "../auth/page-tokens.ts";
import { createRemoteKeySet, type RemoteKeySet } from "../auth/remote-key-set.ts";
import type { Config } from "../config/config.ts";
import type { Interceptor } from "../http/interceptor.ts";
import { combineObservers } from "../http/request-observer.ts";
import { type RunningServer, startServer } from "../http/server.ts";
import { limitRate } from "../limits/limit-rate.ts";
import type { Log } from "../log/log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { isStandInOffered } from "../stand-in/is-offered.ts";
import type { ConnectionUsage, Engine } from "../store/engine/engine.ts";
import type { StoreSeed } from "../store/records/seed-records.ts";
import { combineStoreObservers, watchStore } from "../store/watch-store.ts";
import { openTlsCredentials, type TlsCredentials } from "../tls/tls-credentials.ts";
import type { Traces } from "../traces/traces.ts";
import { toSignIn } from "./console-sign-in.ts";
import { openTraces, toScrape } from "./observe.ts";

/** What a server of the settings is started with. */
export interface ConfiguredParts {
  readonly config: Config;
  readonly store: Store;
  /** What keeps the data of the store. */
  readonly engine: Pick<Engine, "reset" | "openRecords">;
  /** What new data is made from. In development, readers of the docs page and testers may call for its clients. */
  readonly seed: StoreSeed;
  /** Absent when real callers are configured. */
  readonly secret: DevelopmentSecret | undefined;
  readonly log: Log;
  /** The connections of the store to its database, where it has any. */
  readonly connections?: (() => ConnectionUsage) | undefined;
  /** Absent when they are off. */
  readonly metrics?: Metrics | undefined;
  /** The folder with the built console. */
  readonly consoleFolder: string;
  /** Whether `npm run dev` runs this process and tells it the state of the contract. */
  readonly isInDevLoop: boolean;
  readonly now: () => Date;
}

/**
 * Starts a server in this process as the settings say; resolves when it listens. The store belongs to it from then on.
 *
 * @throws CliError when it cannot listen. The store is closed then.
 */
export async function startConfiguredServer(parts: ConfiguredParts): Promise<RunningServer> {
  try {
    return await start(parts);
  } catch (error) {
    await parts.store.close();
    throw error;
  }
}

async function start(parts: ConfiguredParts): Promise<RunningServer> {
  const { config, store, seed, secret, log, metrics, connections, consoleFolder, isInDevLoop, now } = parts;
  const isDevelopment = secret !== undefined;
  const remoteKeys = createRemoteKeys(config, log);
  const callers = withRateLimit(createCallers(config, secret, remoteKeys, now), config, metrics?.onRateLimited);
  metrics?.measure({ tokenCache: callers.cacheUsage, ...(connections && { connections }) });
  const standIn = secret === undefined ? undefined : await createConfiguredStandIn(parts, secret);
  const traces = await openTraces(config, log);
  const tls = await openTls(config, log, now);
  if (tls !== undefined) metrics?.measure({ certificateEnd: () => tls.current().validUntil });
  const server = await startServer({
    host: config.HOST,
    port: config.PORT,
    store: watchStore(store, combineStoreObservers([metrics?.storeCalls, traces?.storeCalls])),
    callers,
    observer: combineObservers([traces?.requests, metrics?.requests]),
    scrape: toScrape(config, metrics, log),
    ...(remoteKeys === undefined ? {} : { keyStatus: remoteKeys.status }),
    log,
    origins: { allowed: config.ALLOWED_ORIGINS, allowLoopback: isDevelopment },
    checkResponses: config.CHECK_RESPONSES ?? isDevelopment,
    whenVascoPolicyOmitted: config.VASCO_POLICY_WHEN_OMITTED,
    limits: { maxInFlight: config.MAX_IN_FLIGHT, maxRequestsPerConnection: config.MAX_REQUESTS_PER_CONNECTION },
    tls,
    hstsMaxAgeSeconds: config.HSTS_MAX_AGE_SECONDS,
    ...(config.DRAIN_DELAY_SECONDS > 0 && { drainDelay: () => sleep(config.DRAIN_DELAY_SECONDS * 1_000) }),
    drainMs: config.DRAIN_SECONDS * 1_000,
    console: { signIn: toSignIn({ config, secret, clients: seed.clients, now }), folder: consoleFolder },
    docs: secret === undefined ? {} : developmentDocs(secret, now, seed.clients, isInDevLoop),
    ...(standIn && { standIn }),
    now,
  });
  return traces === undefined ? server : withTraces(server, traces, config);
}

function withRateLimit(
  callers: TokenCallers,
  { RATE_LIMIT_PER_SECOND: perSecond, RATE_LIMIT_BURST: burst = perSecond }: Config,
  onLimited: (() => void) | undefined,
): TokenCallers {
  return perSecond === 0 ? callers : limitRate(callers, { perSecond, burst }, onLimited);
}

/** The certificate and the key, if the settings name them. */
async function openTls(
  { TLS_CERT: cert, TLS_KEY: key }: Config,
  log: Log,
  now: () => Date,
): Promise<TlsCredentials | undefined> {
  return cert === undefined || key === undefined ? undefined : openTlsCredentials({ cert, key }, { log, now });
}

/** What testers need in development, where nothing but this machine reaches this one process. */
async function createConfiguredStandIn(
  { config, engine, seed, log, now }: ConfiguredParts,
  { key }: DevelopmentSecret,
): Promise<Interceptor | undefined> {
  if (!isStandInOffered(config)) return undefined;
  // Servers with real callers never load it, nor the examples of the contract, which are megabytes when it has many operations.
  const [{ createStandIn }, { createSignToken }] = await Promise.all([
    import("../stand-in/create-stand-in.ts"),
    import("../stand-in/control/token-control.ts"),
  ]);
  const clients = seed.clients.map(({ extId }) => extId);
  return createStandIn({ engine, seed, log, now, signToken: createSignToken(key, now, clients) });
}

/** The same server, whose last spans are sent in the time that stopping has. */
function withTraces(server: RunningServer, traces: Traces, config: Config): RunningServer {
  const stopMs = (config.DRAIN_DELAY_SECONDS + config.DRAIN_SECONDS) * 1_000;
  const stop = async () => {
    const startMs = performance.now();
    await server.stop();
    const leftMs = stopMs - (performance.now() - startMs);
    await traces.stop(Math.max(MIN_FLUSH_MS, Math.min(leftMs, MAX_FLUSH_MS)));
  };
  return { ...server, stop };
}

/** How long the end waits for a collector: a dead one delays no restart. */
const MAX_FLUSH_MS = 2_000;
const MIN_FLUSH_MS = 500;

/** In development the page has tokens of its own, and as a child of the dev loop it follows the contract. */
function developmentDocs(
  secret: DevelopmentSecret,
  now: () => Date,
  clients: StoreSeed["clients"],
  isInDevLoop: boolean,
): DocsOptions {
  const developmentTokens = createPageTokens(secret.key, now, clients, "docs page");
  return isInDevLoop ? { developmentTokens, dev: createParentDevStatus(process) } : { developmentTokens };
}

/** Starts fetching the keys, when `JWKS` is a URL. */
function createRemoteKeys(config: Config, log: Log): RemoteKeySet | undefined {
  if (config.JWKS?.kind !== "url") return undefined;
  return createRemoteKeySet(config.JWKS.url, {
    staleIfErrorMs: config.JWKS_STALE_IF_ERROR_SECONDS * 1_000,
    onChange: (error) => {
      if (error === undefined) log.info("JWKS fetched again");
      else log.warn({ err: error }, "JWKS cannot be fetched");
    },
  });
}

function createCallers(
  config: Config,
  secret: DevelopmentSecret | undefined,
  remoteKeys: RemoteKeySet | undefined,
  now: () => Date,
): TokenCallers {
  const clockSkewSeconds = config.JWT_CLOCK_SKEW_SECONDS;
  if (secret !== undefined) return createDevelopmentCallers(secret.key, clockSkewSeconds, now);
  const { JWKS, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = config;
  if (JWKS === undefined || issuer === undefined || audience === undefined)
    throw new Error("readConfig lets none of these be absent");
  const findKey = JWKS.kind === "file" ? createLocalKeySet(JWKS.keys) : remoteKeys?.findKey;
  if (findKey === undefined) throw new Error("createRemoteKeys was called for a URL");
  return createJwtCallers({
    findKey,
    keysVersion: remoteKeys?.version ?? (() => 0),
    algorithms: KEY_SET_ALGORITHMS,
    issuer,
    audience,
    clockSkewSeconds,
    now,
  });
}
