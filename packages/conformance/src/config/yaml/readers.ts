import { nearest } from "@credential-api/openapi/nearest";
import { invalid, type Reader, type Value } from "./value.ts";

/** A member of a map: with its default, if it can be left out. */
export interface Field<T> {
  readonly read: Reader<T>;
  /** Absent: the member is required. */
  readonly absent?: () => T;
}

/** What a map with these members is read as. */
export type FieldsOf<Fields> = { readonly [Name in keyof Fields]: Fields[Name] extends Field<infer T> ? T : never };

export function required<T>(read: Reader<T>): Field<T> {
  return { read };
}

export function optional<T>(read: Reader<T>): Field<T | undefined> {
  return { read, absent: () => undefined };
}

export function withDefault<T>(read: Reader<T>, value: T): Field<T> {
  return { read, absent: () => value };
}

/** Reads a map with the members of `fields` and no others. */
export function map<Fields extends Readonly<Record<string, Field<unknown>>>>(fields: Fields): Reader<FieldsOf<Fields>> {
  const names = Object.keys(fields);
  return (value) => {
    const members = value.members();
    if (members === undefined) return value.fail(`must be a map of ${names.join(", ")}, but is ${value.kind()}`);
    for (const [name, member] of members) {
      if (names.includes(name)) continue;
      const meant = nearest(name, names);
      member.fail(`is unknown. ${meant === undefined ? `Known: ${names.join(", ")}` : `Did you mean ${meant}?`}`);
    }
    const given = new Map(members);
    const entries = names.map((name) => [name, readField(value, name, fields[name], given.get(name))] as const);
    if (entries.some(([, read]) => read === invalid)) return invalid;
    // Each member was read by the reader of its name.
    return Object.fromEntries(entries) as FieldsOf<Fields>;
  };
}

function readField<T>(parent: Value, name: string, field: Field<T> | undefined, value: Value | undefined) {
  if (value !== undefined && field !== undefined) return field.read(value);
  if (field?.absent !== undefined) return field.absent();
  return parent.fail(parent.path === "" ? `${name} is missing` : `has no ${name}`);
}

/** Reads a map with any names. */
export function record<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value) => {
    const entries = value.members()?.map(([name, member]) => [name, read(member)] as const);
    if (entries === undefined) return value.fail(`must be a map, but is ${value.kind()}`);
    return entries.some(([, each]) => each === invalid) ? invalid : (Object.fromEntries(entries) as Record<string, T>);
  };
}

/** Reads a list. */
export function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) => {
    const items = value.items();
    if (items === undefined) return value.fail(`must be a list, but is ${value.kind()}`);
    const found = items.map(read);
    return found.some((each) => each === invalid) ? invalid : (found as readonly T[]);
  };
}

/** Reads one of the names. */
export function oneOf<const Name extends string>(names: readonly Name[]): Reader<Name> {
  return (value) => {
    const given = value.scalar();
    const found = names.find((name) => name === given);
    if (found !== undefined) return found;
    const meant = typeof given === "string" ? nearest(given, names) : undefined;
    return value.fail(`must be ${names.join(", ")}${meant === undefined ? "" : `. Did you mean ${meant}?`}`);
  };
}

/** Reads a whole number. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (value) => {
    const given = value.scalar();
    if (typeof given === "number" && Number.isInteger(given) && given >= least && given <= most) return given;
    return value.fail(`must be a whole number from ${least} to ${most}`);
  };
}
