import type { SchemaNode } from "../schema/schema-node.ts";
import type { Draw } from "../values/pool.ts";
import { mapOfSize, memberNames, validValues } from "../values/valid-values.ts";
import type { Constraint, Mutation } from "./constraint.ts";
import { count, nameOf } from "./name-of.ts";

/** What the keywords of objects do not allow. Those of the members are constraints of the members. */
export function objectConstraints(node: SchemaNode, readonlyMembers: readonly string[]): readonly Constraint[] {
  const { keywords, pointers } = node.shape;
  const name = nameOf(node);
  const { required = [], dependentRequired = {}, additionalProperties, minProperties = 0, maxProperties } = keywords;
  const prefix = node.location.length === 1 ? "" : `${name}.`;
  const constraints: Constraint[] = required.map((member) => ({
    ...{ node, keyword: "required", name: `required-${member}`, breach: `${prefix}${member} is missing` },
    candidates: (options) => objectsOf(node, options).map((object) => without(object, member)),
  }));
  for (const [cause, members] of Object.entries(dependentRequired)) {
    for (const member of members) {
      constraints.push({
        ...{ node, keyword: "dependentRequired", name: `required-${member}-with-${cause}` },
        ...{ breach: `${prefix}${member} is missing beside ${cause}` },
        candidates: (options) => objectsOf(node, options).map((object) => without(object, member)),
      });
    }
  }
  if (additionalProperties === false) {
    const known = new Set([...Object.keys(keywords.properties ?? {}), ...readonlyMembers]);
    constraints.push({
      ...{ node, keyword: "additionalProperties", name: "unknown-member" },
      breach: `${name} has a member that the operation does not know`,
      candidates: (options) => withMembers(objectsOf(node, options), unknownNames(known)),
    });
    for (const member of readonlyMembers) {
      constraints.push({
        ...{ node, keyword: "additionalProperties", name: `read-only-${member}`, isReadonly: true },
        ...{ breach: `${name} has ${member}, which only the server sets` },
        candidates: (options) => withMembers(objectsOf(node, options), [member]),
      });
    }
  }
  if (minProperties > 0)
    constraints.push({
      ...{ node, keyword: "minProperties", name: "min-properties" },
      breach: `${name} has fewer than ${count(minProperties, "member")}`,
      candidates: (options) => [
        ...mapOfSize(node, options, minProperties - 1).map((value) => ({ value, at: [] })),
        ...objectsOf(node, options).map((object) => smaller(object, minProperties - 1)),
      ],
    });
  if (maxProperties !== undefined)
    constraints.push({
      ...{ node, keyword: "maxProperties", name: "max-properties" },
      breach: `${name} has more than ${count(maxProperties, "member")}`,
      candidates: (options) => [
        ...mapOfSize(node, options, maxProperties + 1).map((value) => ({ value, at: [] })),
        ...fullObjects(node, options),
      ],
    });
  if (pointers.propertyNames !== undefined)
    constraints.push({
      ...{ node, keyword: "propertyNames", name: "property-names" },
      breach: `${name} has a member with a name that is not allowed`,
      candidates: (options) => withMembers(objectsOf(node, options), oddNames(node, options), valuesOf(node, options)),
    });
  return constraints;
}

function objectsOf(node: SchemaNode, options: Draw): readonly object[] {
  return validValues(node, options).filter((value) => typeof value === "object" && value !== null);
}

/** The rule is about the member that is missing. */
function without(object: object, member: string): Mutation {
  return { value: Object.fromEntries(Object.entries(object).filter(([name]) => name !== member)), at: [member] };
}

function smaller(object: object, size: number): Mutation {
  return { value: Object.fromEntries(Object.entries(object).slice(0, size)), at: [] };
}

/** Objects with every member that the schema names. Their values may break business rules together. */
function fullObjects(node: SchemaNode, options: Draw): readonly Mutation[] {
  const all = Object.assign({}, ...objectsOf({ ...node, explain: () => [] }, options));
  return [{ value: all, at: [] }];
}

const plainValues = ["text", 1, true, null, {}, []];

function withMembers(
  objects: readonly object[],
  names: readonly string[],
  values: readonly unknown[] = plainValues,
): readonly Mutation[] {
  return values.slice(0, 3).flatMap((_, turn) =>
    names.map((name, index) => {
      const object = objects[(index + turn) % objects.length] ?? {};
      const value = values[(index + turn) % values.length];
      return { value: Object.fromEntries([...Object.entries(object), [name, value]]), at: [name] };
    }),
  );
}

/** Names beside the known ones, names that JavaScript has already, and names that a JSON Pointer escapes. */
function unknownNames(known: ReadonlySet<string>): readonly string[] {
  const near = [...known].slice(0, 3).flatMap((name) => [name.toUpperCase(), `${name} `, `${name}s`]);
  return ["colour", ...near, "constructor", "__proto__", "toString", "", "a/b~c", "ключ", "$ref", "0"].filter(
    (name) => !known.has(name),
  );
}

function oddNames(node: SchemaNode, options: Draw): readonly string[] {
  const names = memberNames(node, options);
  return [
    "a".repeat(1000),
    " ",
    "!",
    "A",
    "é",
    "0",
    "",
    ...names.flatMap((name) => [`${name}!`, `${name}${name}`, name.slice(1)]),
  ];
}

function valuesOf(node: SchemaNode, options: Draw): readonly unknown[] {
  const [object = {}] = objectsOf(node, options).filter((each) => Object.keys(each).length > 0);
  const values = Object.values(object);
  return values.length > 0 ? values : plainValues;
}
