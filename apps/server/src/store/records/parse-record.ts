import { readStrictJson } from "@credential-api/reference/strict-json";
import { toEntryText } from "../chain/chain.ts";
import { isObject, type JsonObject } from "./checks.ts";
import { inContractOrder } from "./credential-shape.ts";
import { MAX_LINE_BYTES } from "./lines.ts";
import type { StoreRecord } from "./record.ts";
import { findShapeFault } from "./record-shapes.ts";

/** A record, or what is wrong with its line. The fault holds names of members and no values. */
export type Parsed = { readonly record: StoreRecord } | { readonly fault: string };

/** Reads the line of a record and checks it against the contract. What it refers to is checked when it is written. */
export function parseRecord(bytes: Uint8Array | undefined): Parsed {
  if (bytes === undefined) return { fault: `the line is longer than ${MAX_LINE_BYTES} bytes` };
  const json = readStrictJson(bytes);
  if ("fault" in json) return { fault: jsonFaults[json.fault] };
  const { value } = json;
  if (!isObject(value)) return { fault: "the line must be an object" };
  if (!isKind(value.kind)) return { fault: `/kind must be one of ${kinds.join(", ")}` };
  const fault = findShapeFault(value.kind, value);
  return fault === undefined ? { record: toRecord(value) } : { fault };
}

/** A record as its line, with a line feed: members in a fixed order, so equal records have equal lines. */
export function toLine(record: StoreRecord): string {
  return `${toText(record)}\n`;
}

function toText(record: StoreRecord): string {
  switch (record.kind) {
    case "client":
      return JSON.stringify({ kind: record.kind, extId: record.extId, name: record.name });
    case "user":
      return JSON.stringify({ kind: record.kind, clientExtId: record.clientExtId, extId: record.extId });
    case "policy": {
      const { kind, clientExtId, extId, type, isDefault, parameters } = record;
      return JSON.stringify({ kind, clientExtId, extId, type, isDefault, parameters });
    }
    case "history":
      return `{"kind":"history","position":${record.position},"entry":${toEntryText(record.entry)},"hash":"${record.hash}"}`;
    case "credential":
      return JSON.stringify({ kind: record.kind, clientExtId: record.clientExtId, credential: record.credential });
  }
}

/** The shape has been checked. */
function toRecord(value: JsonObject): StoreRecord {
  const record = value as unknown as StoreRecord;
  if (record.kind !== "credential") return record;
  return { ...record, credential: inContractOrder(record.credential as unknown as JsonObject) };
}

const kinds = ["client", "user", "policy", "history", "credential"] as const;

function isKind(kind: unknown): kind is (typeof kinds)[number] {
  return kinds.some((known) => known === kind);
}

const jsonFaults = {
  empty: "the line is empty",
  notUtf8: "the line is not UTF-8",
  notJson: "the line is not JSON",
  tooDeep: "the line is nested too deeply",
  nul: "the line has a NUL character, which no store keeps",
  loneSurrogate: "the line has half of a surrogate pair, which is no character",
  duplicate: "the line has two members of one name",
} as const;
