import type { PolicyNames } from "../model/context.ts";
import { Skipped } from "../model/outcome.ts";
import type { DataSettings } from "./data-settings.ts";

/** The policies of the configuration. */
export function toPolicyNames(policies: DataSettings["policies"]): PolicyNames {
  const pair = (name: "mobileSignature" | "vasco") => (): readonly [string, string] => {
    const [first, second] = policies[name];
    if (first !== undefined && second !== undefined) return [first, second];
    throw new Skipped(`The configuration does not name two policies in data.policies.${name}`);
  };
  const one = (name: "defaultVasco" | "defaultMobileSignature" | "otherType") => (): string => {
    const policy = policies[name];
    if (policy === undefined) throw new Skipped(`The configuration has no data.policies.${name}`);
    return policy;
  };
  return {
    mobileSignature: pair("mobileSignature"),
    vasco: pair("vasco"),
    defaultVasco: one("defaultVasco"),
    defaultMobileSignature: one("defaultMobileSignature"),
    otherType: one("otherType"),
  };
}
