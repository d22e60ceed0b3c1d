import {
  type Example,
  type OpenApiDocument,
  operationsOf,
  type Response,
  resolve,
} from "@credential-api/contract/generate";

/** Where an example has a member of a schema, as far as all operations that show the example agree. */
export interface ExampleUse {
  /** The ways from the value to the objects that have the member, each a list of keys as JSON. */
  readonly trails: ReadonlySet<string>;
  /** Pointers of refusals that lead through the member, with what they become. */
  readonly pointers: ReadonlyMap<string, string>;
  /** How often the member stands in the JSON of `x-replay.body`. */
  readonly bodyMembers: number;
}

interface Member {
  readonly schema: string;
  readonly member: string;
  readonly newName: string;
}

/** Every example that has the member, by its name. What only some of its operations would rename is left out. */
export function findExampleUses(document: OpenApiDocument, target: Member): ReadonlyMap<string, ExampleUse> {
  const uses = new Map<string, ExampleUse[]>();
  const note = (name: string, use: ExampleUse) => uses.set(name, [...(uses.get(name) ?? []), use]);
  const nothing = { trails: new Set<string>(), pointers: new Map<string, string>(), bodyMembers: 0 };

  for (const { operation } of operationsOf(document)) {
    const request = operation.requestBody?.content["application/json"];
    for (const [name, written] of Object.entries(request?.examples ?? {})) {
      const { value } = resolve<Example>(document, written);
      note(name, { ...nothing, trails: new Set(trailsTo(document, target, request?.schema, value)) });
    }
    for (const answer of Object.values(operation.responses)) {
      const media = resolve<Response>(document, answer).content?.["application/json"];
      for (const [name, written] of Object.entries(media?.examples ?? {})) {
        const example = resolve<Example>(document, written);
        note(name, {
          trails: new Set(trailsTo(document, target, media?.schema, example.value)),
          pointers: pointersThrough(document, target, request?.schema, example.value),
          bodyMembers: trailsTo(document, target, request?.schema, parseJson(example["x-replay"]?.body)).length,
        });
      }
    }
  }
  return new Map([...uses].map(([name, all]) => [name, all.reduce(agreement)]));
}

function agreement(a: ExampleUse, b: ExampleUse): ExampleUse {
  return {
    trails: new Set([...a.trails].filter((trail) => b.trails.has(trail))),
    pointers: new Map([...a.pointers].filter(([from, to]) => b.pointers.get(from) === to)),
    bodyMembers: a.bodyMembers === b.bodyMembers ? a.bodyMembers : 0,
  };
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
}

/** The ways to every object in a value that its schema makes one of the target, and that has the member. */
function trailsTo(document: OpenApiDocument, target: Member, schema: Schema | undefined, value: unknown): string[] {
  const found = new Set<string>();
  const walk = (written: Schema | undefined, at: unknown, trail: readonly (string | number)[]): void => {
    if (written === undefined || typeof at !== "object" || at === null) return;
    if (isTarget(written, target) && Object.hasOwn(at, target.member)) found.add(JSON.stringify(trail));
    const { properties = {}, items, allOf = [] } = resolve<Schema>(document, written as Schema | { $ref: string });
    for (const part of allOf) walk(part, at, trail);
    if (Array.isArray(at)) for (const [index, item] of at.entries()) walk(items, item, [...trail, index]);
    else for (const [name, member] of Object.entries(at)) walk(properties[name], member, [...trail, name]);
  };
  walk(schema, value, []);
  return [...found];
}

/** The pointers of a refusal's entries that lead through the member, each with what it becomes. */
function pointersThrough(
  document: OpenApiDocument,
  target: Member,
  schema: Schema | undefined,
  value: unknown,
): ReadonlyMap<string, string> {
  const pointers = errorsOf(value).flatMap(({ pointer }) => (typeof pointer === "string" ? [pointer] : []));
  return new Map(
    pointers
      .map((pointer) => [pointer, movePointer(document, target, schema, pointer)] as const)
      .filter(([pointer, moved]) => moved !== pointer),
  );
}

function movePointer(document: OpenApiDocument, target: Member, schema: Schema | undefined, pointer: string): string {
  let at = schema;
  const moved = pointer.split("/").map((token, index) => {
    if (index === 0 || at === undefined) return token;
    const isMember = isTarget(at, target) && token === target.member;
    const { properties = {}, items } = resolve<Schema>(document, at as Schema | { $ref: string });
    at = properties[token] ?? items;
    return isMember ? target.newName : token;
  });
  return moved.join("/");
}

function isTarget({ $ref }: Schema, { schema }: Member): boolean {
  return $ref === `#/components/schemas/${schema}`;
}

function errorsOf(value: unknown): readonly { readonly pointer?: unknown }[] {
  const { errors } = Object(value);
  return Array.isArray(errors) ? errors : [];
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
