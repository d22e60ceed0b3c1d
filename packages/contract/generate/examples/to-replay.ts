import { type OpenApiDocument, type Operation, type Parameter, resolve } from "../shared/openapi-document.ts";

/** The `x-replay` of an example, as it is written. */
type Written = Readonly<Record<string, unknown>>;

/**
 * Makes the description of a request from an `x-replay`: required query and header parameters that it does not name have the
 * values of their examples, and every value is the text that is sent. An array in a query becomes one text for each item,
 * and one text with commas where the contract says `explode: false`. With a `rawQuery`, nothing is added to the query.
 */
export function toReplay(document: OpenApiDocument, operation: Operation, written: Written): Written {
  const parameters = (operation.parameters ?? []).map((each) => resolve<Parameter>(document, each));
  const valuesIn = (location: Parameter["in"], named: unknown, isComplete: boolean) =>
    Object.fromEntries(
      parameters.flatMap((parameter) => {
        if (parameter.in !== location) return [];
        const { [parameter.name]: value = isComplete && parameter.required ? parameter.example : undefined } =
          Object(named);
        return value === undefined ? [] : [[parameter.name, toTexts(parameter, value)]];
      }),
    );
  const { query, header, ...others } = written;
  return {
    ...others,
    ...ifAny("query", valuesIn("query", query, !("rawQuery" in written))),
    ...ifAny("header", valuesIn("header", header, true)),
  };
}

function toTexts({ in: location, explode = location === "query" }: Parameter, value: unknown) {
  if (!Array.isArray(value)) return String(value);
  return explode ? value.map(String) : value.join(",");
}

function ifAny(name: string, values: object) {
  return Object.keys(values).length === 0 ? {} : { [name]: values };
}
