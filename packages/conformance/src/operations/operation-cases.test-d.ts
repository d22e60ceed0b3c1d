import type { OperationId } from "@credential-api/contract";
import type { Case } from "../model/case.ts";
import type { OperationCases } from "./operation-cases.ts";

declare const one: OperationCases<"getMobileSignature">;
declare const changing: OperationCases<"updateMobileSignature">;
declare const all: { readonly [Id in OperationId]: OperationCases<Id> };
declare const cases: readonly Case[];
declare function accept<T>(value: T): void;

accept<OperationCases<"getMobileSignature">>(one);

// @ts-expect-error 409 is declared, and a read has no case of it
accept<OperationCases<"updateMobileSignature">["statuses"]>({
  ...one.statuses,
  413: changing.statuses[413],
  415: changing.statuses[415],
});

// @ts-expect-error a declared status without a case
accept<OperationCases<"getMobileSignature">["statuses"]>({ ...one.statuses, 404: [] });

// @ts-expect-error a declared status whose list could be empty
accept<OperationCases<"getMobileSignature">["statuses"]>({ ...one.statuses, 404: cases });

const { getMobileSignature, ...others } = all;
accept<OperationCases<"getMobileSignature">>(getMobileSignature);

// @ts-expect-error an operation without cases
accept<typeof all>(others);
