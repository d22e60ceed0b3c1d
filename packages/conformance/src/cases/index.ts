/** All cases of the kit. */
import { makeGeneratedCases } from "../generated/make-generated-cases.ts";
import { type Case, groups } from "../model/case.ts";
import { casesOfOperations, operationCases } from "../operations/index.ts";
import { isDeclared } from "../requests/declared.ts";
import { headerCases } from "./headers/index.ts";
import { jsonCases } from "./json/index.ts";
import { mediaTypeCases } from "./media-types/index.ts";
import { methodCases } from "./methods/index.ts";
import { orderCases } from "./order/index.ts";
import { parameterCases } from "./parameters/index.ts";
import { pathCases } from "./paths/index.ts";
import { socketCases } from "./sockets/index.ts";
import { tokenCases } from "./tokens/index.ts";

/** Every case, in the order of the groups. The order does not depend on the target. */
export const cases: readonly Case[] = [
  ...casesOfOperations,
  ...orderCases,
  ...methodCases,
  ...tokenCases,
  ...mediaTypeCases,
  ...jsonCases,
  ...pathCases,
  ...parameterCases,
  ...headerCases,
  ...makeGeneratedCases(operationCases),
  ...socketCases,
]
  .filter((each) => isDeclared(each))
  .toSorted((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group));
