import document from "@credential-api/contract/openapi.json" with { type: "json" };

/** Every state of the contract. */
export const states: readonly string[] = document.components.schemas.StateName.enum;
