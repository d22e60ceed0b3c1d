const absolute = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const dateOnly = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });

/** A time of the API (UTC) in the time zone of the reader; the title has the time as the API says it. */
export function Time({ value, withClock = true }: { readonly value: string; readonly withClock?: boolean }) {
  const date = new Date(value);
  const text = Number.isNaN(date.getTime()) ? value : (withClock ? absolute : dateOnly).format(date);
  return (
    <time dateTime={value} title={value}>
      {text}
    </time>
  );
}
