import { type FieldErrors, limits } from "@credential-api/client";
import { toBoundErrors } from "../controls/bound-errors.ts";
import type { ChangeKind, Changes } from "../credential/changes.ts";
import { toLockChange } from "../credential/state-in-words.ts";
import { type MemberName, type Subject, toMemberLabel } from "../credential/subject.ts";

/** What a person has typed: the new value of the member (not for a lock), and the reason. */
export interface FormValues {
  readonly value: string;
  readonly reason: string;
}

/** What a form begins with. A comment is edited; everything else is replaced, so its field is empty. */
export function toInitialValues(kind: ChangeKind, { credential }: Subject): FormValues {
  return { value: kind === "modificationComment" ? (credential.modificationComment ?? "") : "", reason: "" };
}

/** The change that a filled form asks for. The reason becomes the comment of the credential. */
export function toChanges(kind: ChangeKind, subject: Subject, { value, reason }: FormValues): Changes {
  if (kind === "modificationComment") return { modificationComment: value };
  const modificationComment = reason.trim();
  if (kind !== "state") return { [kind]: kind === "signerCert" ? value : value.trim(), modificationComment };
  const { stateName } = toLockChange(subject.credential) ?? {};
  return { ...(stateName === undefined ? {} : { stateName }), modificationComment };
}

/** Messages by the field that they stand at. */
export type FormErrors = { readonly [Field in "value" | "reason"]: readonly string[] };

/** What the bounds of the contract, and the demand for a reason, say of a filled form. */
export function toFormErrors(kind: ChangeKind, values: FormValues): FormErrors {
  const { body } = limits.updateMobileSignature;
  if (kind === "modificationComment") {
    return { value: toBoundErrors(values.value, body.modificationComment), reason: [] };
  }
  const text = values.reason.trim();
  const reason = text === "" ? ["Give a reason."] : toBoundErrors(text, body.modificationComment);
  if (kind === "state") return { value: [], reason };
  const value = kind === "signerCert" ? values.value : values.value.trim();
  return { value: toBoundErrors(value, { minLength: 1, ...body[kind] }), reason };
}

/** Sorts what the server says of a change by the fields of its form; `other` is about none of them. */
export function toServerErrors(
  kind: ChangeKind,
  errors: FieldErrors,
): FormErrors & { readonly other: readonly string[] } {
  const member: MemberName = kind === "state" ? "stateName" : kind;
  const of = (field: string) =>
    (errors[field as keyof FieldErrors] ?? []).map(({ message }) =>
      // The server names the member; the person sees its label.
      message.startsWith(`${field} `) ? `${toMemberLabel(field)}${message.slice(field.length)}` : message,
    );
  const isComment = kind === "modificationComment";
  const shown = [member, "modificationComment"];
  return {
    value: kind === "state" ? [] : of(member),
    reason: isComment ? [] : of("modificationComment"),
    other: [
      ...Object.keys(errors)
        .filter((field) => !shown.includes(field))
        .flatMap(of),
      ...(kind === "state" ? of(member) : []),
    ],
  };
}
