import { Icon, type IconName } from "../texts/icon.tsx";
import styles from "./state-badge.module.css";
import { type Tone, toStateInWords } from "./state-in-words.ts";

const icons: { readonly [T in Tone]: IconName } = { good: "check", locked: "lock", waiting: "clock", gone: "archive" };

/** The state of a credential: an icon, a colour, and above all a text. */
export function StateBadge({ stateName }: { readonly stateName: string }) {
  const { title, tone } = toStateInWords(stateName);
  return (
    <span className={[styles.badge, styles[tone]].join(" ")}>
      <Icon name={icons[tone]} />
      {title}
    </span>
  );
}
