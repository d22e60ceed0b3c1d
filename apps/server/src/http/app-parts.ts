import type { DocsOptions } from "@credential-api/docs";
import type { Intercept, Store } from "@credential-api/reference";
import type { TokenCallers } from "../auth/jwt-callers.ts";
import type { KeyStatus } from "../auth/remote-key-set.ts";
import type { Log } from "../log/log.ts";
import type { OriginRules } from "./headers/allow-origins.ts";
import type { HeaderTexts } from "./headers/security-headers.ts";
import type { Interceptor } from "./interceptor.ts";
import type { RequestObserver } from "./request-observer.ts";
import type { ConsoleOptions } from "./site/console/create-console.ts";

/** What the app is put together from. */
export interface AppParts {
  readonly store: Store;
  readonly callers: TokenCallers;
  /** The state of the keys that tokens are verified with, where they are fetched from a URL. */
  readonly keyStatus?: () => KeyStatus;
  readonly log: Log;
  /** Which pages of other origins may call. */
  readonly origins: OriginRules;
  /** False from the moment that operations get 503, because the server stops. */
  readonly isAccepting: () => boolean;
  /** True from the moment the server starts to stop: it is not ready, and responses close their connections. */
  readonly isStopping: () => boolean;
  /** The clock. */
  readonly now: () => Date;
  /** Makes the external id of a new credential; default as in `createReference`. */
  readonly newExtId?: () => string;
  /** Check every response against the contract: a wrong one becomes a 500, and nothing is written. */
  readonly checkResponses: boolean;
  /** What a VASCO update without `policyExtId` does: apply the client's default policy, or keep the credential's. */
  readonly whenVascoPolicyOmitted: "default" | "keep";
  /** Responds to requests of operations in place of the reference, as `createReference` has it. */
  readonly intercept?: Intercept;
  /** The headers of every response, unless a page sets its own. */
  readonly headers: HeaderTexts;
  /** What the docs page can do. */
  readonly docs: DocsOptions;
  /** How the console signs people in, and where its page is. */
  readonly console: ConsoleOptions;
  /** Watches the requests. Default: nothing does. */
  readonly observer?: RequestObserver | undefined;
  /** Makes the text of `/metrics`. Default: there is no such path. */
  readonly scrape?: (() => Promise<string>) | undefined;
  /** What a stand-in is controlled with, below `/stand-in`. Default: there is no such path. */
  readonly control?: Interceptor["control"];
}
