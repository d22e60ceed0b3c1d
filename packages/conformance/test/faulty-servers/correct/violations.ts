import type { Violation } from "@credential-api/contract/validators";
import type { Reason } from "./http.ts";
import type { AnyOperation } from "./routes.ts";

/** The entries of a 422: parameters by name, then members of the body by pointer. None only follows from another. */
export function toEntries({ readonlyMembers }: AnyOperation, violations: readonly Violation[]): readonly Reason[] {
  const located = violations.map((violation) => ({ ...violation, pointer: pointerOf(violation) }));
  return located
    .filter(({ keyword, pointer, params }) => {
      const others = located.filter((each) => each.pointer === pointer).map((each) => each.keyword);
      if (others.includes("type")) return keyword === "type";
      if (params.format === "int32") return others.length === 1;
      return !(others.includes("minLength") && (keyword === "pattern" || keyword === "format"));
    })
    .filter((each, at, all) => all.findIndex((other) => isSame(each, other)) === at)
    .toSorted((a, b) => (sortKey(a.pointer) < sortKey(b.pointer) ? -1 : 1))
    .map(({ keyword, pointer, message }) => {
      const [, part = "", name = ""] = pointer.split("/");
      if (part !== "body") return { code: "errors.invalidData", message: `${name} ${message}.`, parameter: name };
      const own = pointer.slice("/body".length);
      const isReadonly =
        keyword === "additionalProperties" && own.lastIndexOf("/") === 0 && readonlyMembers.includes(name);
      const code = isReadonly ? "errors.modifyReadonlyData" : "errors.invalidData";
      return { code, message: `The value ${message}.`, pointer: own };
    });
}

/** The location of a violation. That of a missing or an unknown member is the member, not the object around it. */
function pointerOf({ instancePath, params }: Violation): string {
  const member = params.additionalProperty ?? params.missingProperty;
  if (typeof member !== "string") return instancePath;
  return `${instancePath}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

interface Located {
  readonly keyword: string;
  readonly pointer: string;
}

function isSame(a: Located, b: Located): boolean {
  return a.keyword === b.keyword && a.pointer === b.pointer;
}

/** The parameters of the path come first, then those of the query, then the body. */
function sortKey(pointer: string): string {
  return `${["path", "query", "body"].indexOf(pointer.split("/")[1] ?? "")}${pointer}`;
}
