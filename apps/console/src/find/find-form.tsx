import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../api/api.tsx";
import { Button } from "../controls/button.tsx";
import { Field } from "../controls/field.tsx";
import { navigate } from "../router/navigation.ts";
import { Icon } from "../texts/icon.tsx";
import styles from "./find-form.module.css";
import { toIdErrors } from "./id-errors.ts";

/** Asks for a client, and for a user or a serial number; opens the search with them. `isCompact` is for the top of a page. */
export function FindForm({
  clientExtId,
  id = "",
  isCompact = false,
}: {
  readonly clientExtId?: string | undefined;
  readonly id?: string | undefined;
  readonly isCompact?: boolean;
}) {
  const api = useApi();
  const clients = useQuery(api.console.clients());
  const [errors, setErrors] = useState<readonly string[]>([]);
  const items = clients.data?.items ?? [];
  const chosen = clientExtId ?? items[0]?.extId;
  const isListed = items.some(({ extId }) => extId === chosen);

  const find = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const wanted = String(given.get("id")).trim();
    const found = toIdErrors(wanted);
    setErrors(found);
    if (found.length > 0) return form.querySelector("input")?.focus();
    // A fast typist is done before the list of clients is there.
    const client = given.get("client") ?? (await clients.refetch({ cancelRefetch: false })).data?.items[0]?.extId;
    if (client) navigate({ name: "find", clientExtId: String(client), id: wanted });
  };
  return (
    <search>
      {/* The keys put the values of the address into the controls, and keep what is typed when the clients arrive. */}
      <form
        className={isCompact ? styles.compact : styles.form}
        onSubmit={(event) => void find(event)}
        noValidate
        key={`${clientExtId} ${id}`}
      >
        <Field label="Client">
          {(control) => (
            <select {...control} name="client" defaultValue={chosen} key={items.length}>
              {chosen !== undefined && !isListed && <option value={chosen}>{chosen}</option>}
              {items.map(({ extId, name }) => (
                <option key={extId} value={extId}>
                  {name === extId ? extId : `${name} (${extId})`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={isCompact ? "User or serial number" : "User or VASCO serial number"}
          errors={errors}
          hint={
            isCompact
              ? undefined
              : "The exact external id of a user, or the serial number on the back of a token. Empty: the tokens of the client."
          }
        >
          {(control) => <input {...control} name="id" defaultValue={id} autoComplete="off" spellCheck={false} />}
        </Field>
        <Button type="submit" look="main">
          <Icon name="search" />
          Find
        </Button>
      </form>
    </search>
  );
}
