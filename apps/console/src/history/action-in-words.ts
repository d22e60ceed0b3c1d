/** What an operation did to a credential, in one word; the operation's own name for one of a newer contract. */
export function toActionInWords(operationId: string): string {
  const [, verb = ""] = /^(create|update|delete|unassign)/.exec(operationId) ?? [];
  return actions[verb] ?? operationId;
}

const actions: { readonly [verb: string]: string | undefined } = {
  create: "Created",
  update: "Changed",
  delete: "Deleted",
  unassign: "Taken away from the user",
};
