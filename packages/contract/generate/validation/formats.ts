/** The formats that validators call: those of ajv, with a quick way for almost every date and URI. */
import { fullFormats } from "ajv-formats/dist/formats.js";

const isAnyDateTime = fullFormats["date-time"] as { readonly validate: (text: string) => boolean };
const isAnyUri = fullFormats.uri as (text: string) => boolean;

/** Any day but a leap day, a time without a leap second, and UTC. */
const usualDateTime =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** With a plain host and path, in lower case: no user, query, fragment or percent-encoding. */
const usualUri = /^[a-z]+:\/\/[a-z\d.-]+(?::\d+)?(?:\/[\w.~-]*)*$/;

export const formats = {
  ...fullFormats,
  // ajv splits a text into date and time and reads each, which takes ten times as long: most of the check of a response.
  "date-time": {
    ...isAnyDateTime,
    validate: (text: string) => usualDateTime.test(text) || isAnyDateTime.validate(text),
  },
  uri: (text: string) => usualUri.test(text) || isAnyUri(text),
};
