import type { DataSettings } from "../data/data-settings.ts";
import { hook } from "./hooks.ts";
import { list, map, oneOf, optional, record, required, withDefault } from "./yaml/readers.ts";
import { text } from "./yaml/texts.ts";
import { invalid, type Reader, type Value } from "./yaml/value.ts";

/** Reads `data`: everything but the faults. */
export const data: Reader<Omit<DataSettings, "faults">> = (value) =>
  map({
    client: required(extId),
    otherClient: optional(extId),
    users: withDefault(users, { withMobileSignature: [], withoutMobileSignature: [] }),
    vascoCredentials: withDefault(map({ assigned: withDefault(extIds, []), unassigned: withDefault(extIds, []) }), {
      assigned: [],
      unassigned: [],
    }),
    policies: withDefault(policies, {
      mobileSignature: [],
      vasco: [],
      defaultMobileSignature: undefined,
      defaultVasco: undefined,
      otherType: undefined,
    }),
    values: withDefault(record(textOrTexts), {}),
    create: withDefault(list(oneOf(["mobileSignature", "vascoCredential"])), []),
    hooks: withDefault(map({ supply: optional(hook), remove: optional(hook) }), {
      supply: undefined,
      remove: undefined,
    }),
  })(value);

/** Reads `faults`. */
export const faults: Reader<DataSettings["faults"]> = (value) => {
  const fault = map({ start: required(hook), stop: required(hook) });
  return map({ broken: optional(fault), unavailable: optional(fault) })(value);
};

/** An external id has as many characters as the contract allows. */
const MAX_EXT_ID = 50;

function extId(value: Value): string | typeof invalid {
  const read = text(value);
  if (read === invalid || [...read].length <= MAX_EXT_ID) return read;
  return value.fail(`must be an external id of at most ${MAX_EXT_ID} characters`);
}

/** Two lanes must not get the same one. */
function extIds(value: Value): readonly string[] | typeof invalid {
  const read = list(extId)(value);
  if (read === invalid) return invalid;
  const twice = read.find((each, index) => read.indexOf(each) !== index);
  return twice === undefined ? read : value.fail(`has ${twice} twice. Each must be there once`);
}

function users(value: Value): DataSettings["users"] | typeof invalid {
  const read = map({ withMobileSignature: withDefault(extIds, []), withoutMobileSignature: withDefault(extIds, []) })(
    value,
  );
  if (read === invalid) return invalid;
  const both = read.withMobileSignature.find((each) => read.withoutMobileSignature.includes(each));
  return both === undefined ? read : value.fail(`has ${both} in both lists`);
}

function policies(value: Value): DataSettings["policies"] | typeof invalid {
  return map({
    mobileSignature: withDefault(extIds, []),
    vasco: withDefault(extIds, []),
    defaultMobileSignature: optional(extId),
    defaultVasco: optional(extId),
    otherType: optional(extId),
  })(value);
}

function textOrTexts(value: Value): readonly string[] | typeof invalid {
  if (value.items() !== undefined) return list(text)(value);
  const read = text(value);
  return read === invalid ? invalid : [read];
}
