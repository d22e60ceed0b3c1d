import { type Reference, resolveReference } from "../references.ts";

/** A value that a schema lists, where it may occur in a body. */
export interface LocatedValue {
  /** Where in the body: `/stateName`; items of a list and entries of a map are `*`; "" is the whole. */
  readonly location: string;
  readonly value: string;
  /** Where the value is listed: RFC 6901, into the bundled document. */
  readonly pointer: string;
}

/** The part of an OpenAPI document that holds its schemas. */
interface Components {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/**
 * Lists every listed text and number that may occur in a body of the schema. Where `allOf` narrows a list to a constant,
 * only that one.
 *
 * @param pointer where the schema is in the bundled document, unless it is a reference.
 */
export function findEnums(document: Components, schema: Schema, pointer: string): readonly LocatedValue[] {
  return walk(schema, pointer, "", { document, seen: [] });
}

/** Lists every text and number that a schema component lists, with the name of the component. References are not followed. */
export function listEnums({ components }: Components): readonly (LocatedValue & { readonly schema: string })[] {
  return Object.entries(components.schemas).flatMap(([schema, component]) =>
    walk(component, `/components/schemas/${schema}`, "", undefined).map((value) => ({ schema, ...value })),
  );
}

/** The references to follow and those that were followed already; absent where none is to be followed. */
interface References {
  readonly document: Components;
  readonly seen: readonly string[];
}

function walk(
  written: Schema,
  at: string,
  location: string,
  references: References | undefined,
): readonly LocatedValue[] {
  const { $ref } = written;
  // A schema within itself lists nothing new.
  if ($ref !== undefined && (references === undefined || references.seen.includes($ref))) return [];
  const inside = references && $ref !== undefined ? { ...references, seen: [...references.seen, $ref] } : references;
  const schema = references ? resolveReference<Schema>(references.document, written as Schema | Reference) : written;
  const pointer = $ref?.slice(1) ?? at;
  const allOf = schema.allOf ?? [];
  const parts = allOf.flatMap((part, index) => walk(part, `${pointer}/allOf/${index}`, location, inside));
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    walk(member, `${pointer}/properties/${name}`, `${location}/${name}`, inside),
  );
  const branches = (["anyOf", "oneOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).flatMap((part, index) => walk(part, `${pointer}/${keyword}/${index}`, location, inside)),
  );
  const elements = (["items", "additionalProperties"] as const).flatMap((keyword) => {
    const { [keyword]: element } = schema;
    return typeof element === "object" ? walk(element, `${pointer}/${keyword}`, `${location}/*`, inside) : [];
  });
  const constants = [schema, ...allOf].flatMap(({ const: only }) => (only === undefined ? [] : [only]));
  const isPossible = (each: LocatedValue) =>
    each.location !== location || constants.length === 0 || constants.map(String).includes(each.value);
  return [...listed(schema, pointer, location), ...parts, ...branches, ...members, ...elements].filter(isPossible);
}

function listed({ enum: values = [] }: Schema, pointer: string, location: string): LocatedValue[] {
  return values.flatMap((value, index) =>
    typeof value === "string" || typeof value === "number"
      ? [{ location, value: String(value), pointer: `${pointer}/enum/${index}` }]
      : [],
  );
}
