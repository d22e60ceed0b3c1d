import { runRedoclyDiff } from "../src/diff/compare/redocly-diff.ts";
import { isObject, isSame, type Json, type JsonObject } from "../src/diff/read/json.ts";
import type { RawChange, RawSide } from "../src/diff/rules/raw-change.ts";

interface Request {
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly resolve: (changes: readonly RawChange[]) => void;
  readonly reject: (error: unknown) => void;
}

/** How long no request has to arrive before the waiting ones run. */
const IDLE_MS = 400;

/**
 * Compares many pairs of documents in one run of `redocly diff`, because most of a run is the start of the process. The
 * pairs stand in one document below different paths. A pair that differs outside of its operations has a run of its own.
 */
export function createBatchComparer(): typeof runRedoclyDiff {
  let waiting: Request[] = [];
  let timer: NodeJS.Timeout | undefined;
  let lastSingle: Promise<unknown> = Promise.resolve();
  const flush = () => {
    const requests = waiting;
    waiting = [];
    runBatch(requests).catch((error: unknown) => {
      for (const { reject } of requests) reject(error);
    });
  };
  return (base, revision) => {
    if (!isObject(base) || !isObject(revision) || !canShare(base, revision)) {
      const single = lastSingle.then(() => runRedoclyDiff(base, revision));
      lastSingle = single.catch(() => undefined);
      return single;
    }
    return new Promise((resolve, reject) => {
      waiting.push({ base, revision, resolve, reject });
      clearTimeout(timer);
      timer = setTimeout(flush, IDLE_MS);
    });
  };
}

const pathsOf = ({ paths }: JsonObject): JsonObject => (isObject(paths) ? paths : {});

/** Only what is below the same paths differs: `redocly diff` takes one path for another if a path came and one went. */
function canShare(base: JsonObject, revision: JsonObject): boolean {
  return (
    isSame({ ...base, paths: null }, { ...revision, paths: null }) &&
    isSame(Object.keys(pathsOf(base)).sort(), Object.keys(pathsOf(revision)).sort())
  );
}

async function runBatch(requests: readonly Request[]): Promise<void> {
  const [first] = requests;
  if (first === undefined) return;
  const documentOf = (side: "base" | "revision"): JsonObject => {
    const entries = requests.flatMap(({ base, revision }, index) =>
      Object.entries(pathsOf(side === "base" ? base : revision))
        .filter(([path]) => !isSame(pathsOf(base)[path], pathsOf(revision)[path]))
        .map(([path, item]): [string, Json] => [`/pair-${index}${path}`, item]),
    );
    return { ...first[side], paths: Object.fromEntries(entries) };
  };
  const changes = await runRedoclyDiff(documentOf("base"), documentOf("revision"));
  for (const [index, { resolve }] of requests.entries()) {
    const prefix = `/paths/~1pair-${index}~1`;
    const isOfPair = (side: RawSide | undefined) => side?.pointer.startsWith(prefix) ?? false;
    const restore = (side: RawSide | undefined) =>
      side && { ...side, pointer: side.pointer.replace(prefix, "/paths/~1") };
    resolve(
      changes
        .filter(({ base, revision }) => isOfPair(base) || isOfPair(revision))
        .map((change) => ({ ...change, base: restore(change.base), revision: restore(change.revision) })),
    );
  }
}
