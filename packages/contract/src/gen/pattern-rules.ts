// Made from spec/ by packages/contract/generate/validation/pattern-rules.ts. Do not edit: run `npm run generate`.
export const patternRules: Readonly<Record<string, string>> = {
  "^[^\\u0000-\\u001F\\u007F-\\u009F]+$": "must not contain control characters",
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$": "must be a date and time in UTC with whole seconds, ending in Z",
  "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$": "must be one PEM block of type CERTIFICATE",
  "^errors\\.": "must begin with \"errors.\"",
  "^(?:/(?:[^~/]|~[01])*)*$": "must be a JSON Pointer",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$": "must be Base64",
  "^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$": "must be decimal digits without leading zeros, at most 2147483647",
  "^[0-9]{1,11}000_[^\\u0000-\\u001F\\u007F-\\u009F]{1,50}$": "must be the continuationToken of a response",
  "^[A-Za-z0-9_=-]+$": "must be letters, digits, -, _ or =",
  "^Bearer ": "must begin with the scheme Bearer"
};
