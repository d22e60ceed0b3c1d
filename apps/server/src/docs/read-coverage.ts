import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { systemErrorCode } from "../cli-error.ts";
import { type Reader, SettingFault } from "../config/setting-readers.ts";
import type { Coverage, CoveragePoint } from "./document/coverage.ts";

/**
 * A file that `pnpm contract:coverage --write` has written, read at once. Of which contract it is, is not looked at.
 *
 * @throws SettingFault when it cannot be read, is not JSON, or holds something else.
 */
export const coverageFile: Reader<Coverage> = (value, base) => {
  const path = resolve(base, value);
  const content = readJson(path);
  if (!isCoverage(content)) {
    throw new SettingFault(`names a file that holds no contract coverage (${path}). ${REMEDY}`);
  }
  return content;
};

const REMEDY = "Write it with pnpm contract:coverage --write.";

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = systemErrorCode(error) ?? "it is not JSON";
    throw new SettingFault(`names a file that cannot be read (${path}: ${reason}). ${REMEDY}`);
  }
}

type Fields<Type> = { readonly [Name in keyof Type]-?: (value: unknown) => boolean };

const isText = (value: unknown) => typeof value === "string";
const isPosition = (value: unknown) => Number.isInteger(value) && Number(value) >= 1;
const isTextOrAbsent = (value: unknown) => value === undefined || isText(value);
const isListOf = (isItem: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem);

const pointFields: Fields<CoveragePoint> = {
  name: isText,
  kind: (value) => ["operation", "status", "code", "permission", "value"].some((kind) => kind === value),
  operationId: (value) => value === null || isText(value),
  test: isTextOrAbsent,
  unreachable: isTextOrAbsent,
  file: isText,
  line: isPosition,
  column: isPosition,
};

const coverageFields: Fields<Coverage> = {
  version: isText,
  sha256: isText,
  points: isListOf((value) => hasFields(value, pointFields)),
  problems: isListOf(isText),
};

function isCoverage(value: unknown): value is Coverage {
  return hasFields(value, coverageFields);
}

function hasFields(value: unknown, fields: { readonly [name: string]: (value: unknown) => boolean }): boolean {
  if (typeof value !== "object" || value === null) return false;
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  return Object.entries(fields).every(([name, isValid]) => isValid(members.get(name)));
}
