import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import { XmlHttpRequest } from "./xml-http-request.ts";

const { resolve } = createRequire(import.meta.url);

/**
 * Makes a global scope as React Native has it: the language, timers, `performance`, a `URL` of which only `href` works, and the
 * packages that React Native takes `fetch` and `AbortController` from. Returns what runs a script in it.
 */
export function createReactNative(given: object): (script: string) => unknown {
  const context = createContext({
    ...given,
    URL: HrefOnly,
    FormData,
    XMLHttpRequest: XmlHttpRequest,
    console,
    performance: { now: () => performance.now() },
    setTimeout,
    clearTimeout,
  });
  runInContext("globalThis.self = globalThis.global = globalThis", context);
  for (const file of ["abort-controller/dist/abort-controller.umd.js", "whatwg-fetch/dist/fetch.umd.js"]) {
    runInContext(readFileSync(resolve(file), "utf8"), context);
  }
  runInContext(
    "Object.assign(globalThis, AbortControllerShim, { AbortController: AbortControllerShim.AbortController })",
    context,
  );
  return (script) => runInContext(script, context);
}

/** The `URL` of React Native: it appends a slash, checks little, and has no parts. */
class HrefOnly {
  readonly #url: string;

  constructor(url: string) {
    if (!/^[a-z]+:\/\//i.test(url)) throw new TypeError(`Invalid URL: ${url}`);
    this.#url = url.endsWith("/") ? url : `${url}/`;
  }

  get href(): string {
    return this.#url;
  }

  get pathname(): string {
    throw new Error("URL.pathname is not implemented");
  }

  toString(): string {
    return this.#url;
  }
}
