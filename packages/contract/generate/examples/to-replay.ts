import { type OpenApiDocument, type Operation, type Parameter, resolve } from "../shared/openapi-document.ts";

/** The `x-replay` of an example, as it is written. */
type Written = Readonly<Record<string, unknown>>;

/**
 * Makes the description of a request from an `x-replay`: the query as it stands in the URL, and headers as texts. Required
 * query and header parameters that it does not name have the values of their examples; a `rawQuery` is the whole query.
 */
export function toReplay(document: OpenApiDocument, operation: Operation, written: Written): Written {
  const parameters = (operation.parameters ?? []).map((each) => resolve<Parameter>(document, each));
  const valuesIn = (location: Parameter["in"], named: unknown) =>
    parameters.flatMap((parameter) => {
      const { [parameter.name]: value = parameter.required ? parameter.example : undefined } = Object(named);
      return parameter.in !== location || value === undefined ? [] : [[parameter, value] as const];
    });
  const { query, rawQuery, header, ...others } = written;
  const search = rawQuery ?? valuesIn("query", query).flatMap(toPairs).join("&");
  const headers = valuesIn("header", header).map(([{ name }, value]) => [name, String(value)]);
  return {
    ...others,
    ...(search === "" ? {} : { query: search }),
    ...(headers.length === 0 ? {} : { header: Object.fromEntries(headers) }),
  };
}

/** An array is one pair for each item, and one pair with commas where the contract says `explode: false`. */
function toPairs([{ name, explode = true }, value]: readonly [Parameter, unknown]): readonly string[] {
  const texts = [value].flat().map((item) => encodeURIComponent(String(item)));
  return (explode ? texts : [texts.join(",")]).map((text) => `${encodeURIComponent(name)}=${text}`);
}
