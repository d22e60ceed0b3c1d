import { toStateInWords } from "../credential/state-in-words.ts";
import { memberLabels } from "../credential/subject.ts";
import { Icon } from "../texts/icon.tsx";
import styles from "./difference-field.module.css";
import type { Difference, Side } from "./merge.ts";

/** One member with its value before, theirs and mine, and the choice between the two. */
export function DifferenceField({
  difference: { member, base, theirs, mine, changedBy },
  choice,
  isMissing,
  onChoose,
}: {
  readonly difference: Difference;
  readonly choice: Side | undefined;
  /** Whether the person wanted to save without choosing. */
  readonly isMissing: boolean;
  readonly onChoose: (side: Side) => void;
}) {
  const errorId = `missing-${member}`;
  if (changedBy === "agreed") {
    return (
      <div className={styles.agreed}>
        <h3>{memberLabels[member]}</h3>
        <p>
          It is as you wanted it: <Value member={member} value={theirs} />
        </p>
      </div>
    );
  }
  return (
    <fieldset className={styles.difference} aria-describedby={isMissing ? errorId : undefined}>
      <legend>
        {memberLabels[member]} <span className={styles.who}>{whoChanged[changedBy]}</span>
      </legend>
      <p className={styles.base}>
        Before: <Value member={member} value={base} />
      </p>
      {isMissing && (
        <p id={errorId} className={styles.missing}>
          <Icon name="alert" />
          Choose one of the two.
        </p>
      )}
      <div className={styles.sides}>
        {(["theirs", "mine"] as const).map((side) => (
          <label key={side} className={styles.side}>
            <input type="radio" name={member} value={side} checked={choice === side} onChange={() => onChoose(side)} />
            <span>
              <b>{sides[side]}</b>
              <Value member={member} value={side === "mine" ? mine : theirs} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const sides = { theirs: "As it is now", mine: "Yours" } as const;

const whoChanged = {
  mine: "changed by you",
  theirs: "changed by someone else",
  both: "changed by both of you",
} as const;

function Value({ member, value }: { readonly member: string; readonly value: string | undefined }) {
  if (value === undefined) return <i className={styles.none}>nothing</i>;
  if (member === "stateName") return <span>{toStateInWords(value).title}</span>;
  return <span className={member === "signerCert" ? styles.pem : undefined}>{value}</span>;
}
