import styles from "./icon.module.css";

/** The shapes of the console. Each goes with a text that says the same, so screen readers skip them. */
const shapes = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  lock: "M8 11V8a4 4 0 0 1 8 0v3M6.5 11h11v8h-11z",
  clock: "M12 7.5V12l3 2M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z",
  archive: "M4.5 5h15v4h-15zM6 9v10h12V9M10 13h4",
  phone: "M8 3.5h8v17H8zM11 17.5h2",
  token: "M4 8h16v8H4zM8 12h2M13 12h3",
  alert: "M12 8.5V13M12 16.2v.1M12 3.5l9 16.5H3z",
  info: "M12 11v6M12 7.7v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20",
  offline: "M4 4l16 16M8.5 15.5a5 5 0 0 1 7 0M5.5 12.2a9.5 9.5 0 0 1 4-2.3M14.5 9.9a9.5 9.5 0 0 1 4 2.3M12 19v.1",
  key: "M9 15.5a4 4 0 1 1 3.7-5.5H21v3h-2v2.5h-3V13h-3.3A4 4 0 0 1 9 15.5z",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0",
  question: "M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.8M12 16.7v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
} as const;

/** The name of a shape. */
export type IconName = keyof typeof shapes;

/** A small picture beside a text. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
