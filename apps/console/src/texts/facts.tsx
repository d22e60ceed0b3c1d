import type { ReactNode } from "react";
import styles from "./facts.module.css";

/** One fact: what it is, and its value. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts in columns, as many as fit. A fact without a value is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | undefined)[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => {
        if (!fact || fact[1] === undefined) return null;
        const [name, value] = fact;
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        );
      })}
    </dl>
  );
}
