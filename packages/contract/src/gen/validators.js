// Made from spec/ by packages/contract/generate/validation/validators.ts. Do not edit: run `npm run generate`.
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// compiled:compiled:first
var compiled_first_exports = {};
__export(compiled_first_exports, {
  Errors: () => Errors,
  MobileSignature: () => MobileSignature,
  VascoCredential: () => VascoCredential,
  headers_getMobileSignature_200: () => headers_getMobileSignature_200,
  headers_getMobileSignature_400: () => headers_getMobileSignature_400,
  headers_getMobileSignature_401: () => headers_getMobileSignature_401,
  headers_getMobileSignature_503: () => headers_getMobileSignature_503,
  headers_updateMobileSignature_415: () => headers_updateMobileSignature_415,
  request_getMobileSignature: () => request_getMobileSignature,
  request_getVascoCredential: () => request_getVascoCredential,
  request_updateMobileSignature: () => request_updateMobileSignature,
  request_updateVascoCredential: () => request_updateVascoCredential
});
var request_getMobileSignature = validate20;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[^\\u0000-\\u001F\\u007F-\\u009F]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.clientExtId === void 0 && (missing1 = "clientExtId") || data0.userExtId === void 0 && (missing1 = "userExtId")) {
                  validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "clientExtId" || key1 === "userExtId")) {
                      validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.clientExtId !== void 0) {
                      let data1 = data0.clientExtId;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func1(data1) > 50) {
                            validate20.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          } else {
                            if (func1(data1) < 1) {
                              validate20.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!pattern4.test(data1)) {
                                validate20.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.userExtId !== void 0) {
                        let data2 = data0.userExtId;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data2 === "string") {
                            if (func1(data2) > 50) {
                              validate20.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                              return false;
                            } else {
                              if (func1(data2) < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern4.test(data2)) {
                                  validate20.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var MobileSignature = validate21;
var schema42 = { "type": "string", "description": "State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;\nsetting the current state changes nothing.\n", "enum": ["initial", "active", "tmp-locked", "fail-locked", "reset-code", "admin-changed", "disabled", "archived"], "$id": "urn:credential-api:schemas:StateName" };
var schema50 = { "type": "string", "description": "Type of credential. The list contains every type of the product; each operation returns exactly one of them.\n", "enum": ["Password", "Certificate", "SecurID User Mapping", "Ticket Authorization", "Safeword User Mapping", "OTP Card", "Temporary Strong Password", "Generic Credential", "Kerberos", "mTan", "Vasco", "PUK", "URL Ticket", "DevicePassword", "MobileSignature", "SAML Federation", "Security Questions", "Context Password", "OATH", "FIDO UAF Authenticator", "Recovery Code", "FIDO2 Authenticator"], "$id": "urn:credential-api:schemas:CredentialType" };
var formats0 = require_formats().fullFormats["date-time"];
var formats4 = require_formats().fullFormats.int32;
var formats18 = require_formats().fullFormats.uri;
var pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
var pattern15 = new RegExp("^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.from !== void 0) {
        let data0 = data.from;
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern6.test(data0)) {
                validate23.errors = [{ instancePath: instancePath + "/from", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                return false;
              } else {
                if (!formats0.validate(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/from", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                  return false;
                }
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/from", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.to !== void 0) {
          let data1 = data.to;
          const _errs4 = errors;
          const _errs5 = errors;
          if (errors === _errs5) {
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (!pattern6.test(data1)) {
                  validate23.errors = [{ instancePath: instancePath + "/to", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                  return false;
                } else {
                  if (!formats0.validate(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/to", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                    return false;
                  }
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/to", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs4 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "from": true, "to": true }, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.created === void 0 && (missing0 = "created") || data.lastModified === void 0 && (missing0 = "lastModified") || data.version === void 0 && (missing0 = "version") || data.extId === void 0 && (missing0 = "extId") || data.userExtId === void 0 && (missing0 = "userExtId") || data.policyExtId === void 0 && (missing0 = "policyExtId") || data.stateName === void 0 && (missing0 = "stateName") || data.type === void 0 && (missing0 = "type") || data.identificator === void 0 && (missing0 = "identificator") || data.msisdn === void 0 && (missing0 = "msisdn")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.created !== void 0) {
          let data0 = data.created;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern6.test(data0)) {
                  validate22.errors = [{ instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                  return false;
                } else {
                  if (!formats0.validate(data0)) {
                    validate22.errors = [{ instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                    return false;
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.lastModified !== void 0) {
            let data1 = data.lastModified;
            const _errs4 = errors;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern6.test(data1)) {
                    validate22.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                    return false;
                  } else {
                    if (!formats0.validate(data1)) {
                      validate22.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data2 = data.version;
              const _errs7 = errors;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 2147483647 || isNaN(data2)) {
                    validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    } else {
                      if (!formats4.validate(data2)) {
                        validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.extId !== void 0) {
                let data3 = data.extId;
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 50) {
                      validate22.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                      return false;
                    } else {
                      if (func1(data3) < 1) {
                        validate22.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern4.test(data3)) {
                          validate22.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.userExtId !== void 0) {
                  let data4 = data.userExtId;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 50) {
                        validate22.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                        return false;
                      } else {
                        if (func1(data4) < 1) {
                          validate22.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern4.test(data4)) {
                            validate22.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate22.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.policyExtId !== void 0) {
                    let data5 = data.policyExtId;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 50) {
                          validate22.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                          return false;
                        } else {
                          if (func1(data5) < 1) {
                            validate22.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern4.test(data5)) {
                              validate22.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.stateName !== void 0) {
                      let data6 = data.stateName;
                      const _errs19 = errors;
                      if (typeof data6 !== "string") {
                        validate22.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "initial" || data6 === "active" || data6 === "tmp-locked" || data6 === "fail-locked" || data6 === "reset-code" || data6 === "admin-changed" || data6 === "disabled" || data6 === "archived")) {
                        validate22.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.stateChangeReason !== void 0) {
                        let data7 = data.stateChangeReason;
                        const _errs22 = errors;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 100) {
                              validate22.errors = [{ instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                              return false;
                            } else {
                              if (func1(data7) < 1) {
                                validate22.errors = [{ instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.stateChangeDetail !== void 0) {
                          let data8 = data.stateChangeDetail;
                          const _errs25 = errors;
                          const _errs26 = errors;
                          if (errors === _errs26) {
                            if (typeof data8 === "string") {
                              if (func1(data8) > 1e3) {
                                validate22.errors = [{ instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                return false;
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.lastSuccessfulLoginDate !== void 0) {
                            let data9 = data.lastSuccessfulLoginDate;
                            const _errs28 = errors;
                            const _errs29 = errors;
                            if (errors === _errs29) {
                              if (errors === _errs29) {
                                if (typeof data9 === "string") {
                                  if (!pattern6.test(data9)) {
                                    validate22.errors = [{ instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                                    return false;
                                  } else {
                                    if (!formats0.validate(data9)) {
                                      validate22.errors = [{ instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.successfulLoginCount !== void 0) {
                              let data10 = data.successfulLoginCount;
                              const _errs31 = errors;
                              const _errs32 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                validate22.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs32) {
                                if (typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 > 2147483647 || isNaN(data10)) {
                                    validate22.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                                    return false;
                                  } else {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate22.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    } else {
                                      if (!formats4.validate(data10)) {
                                        validate22.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs31 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.lastFailedLoginDate !== void 0) {
                                let data11 = data.lastFailedLoginDate;
                                const _errs34 = errors;
                                const _errs35 = errors;
                                if (errors === _errs35) {
                                  if (errors === _errs35) {
                                    if (typeof data11 === "string") {
                                      if (!pattern6.test(data11)) {
                                        validate22.errors = [{ instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                                        return false;
                                      } else {
                                        if (!formats0.validate(data11)) {
                                          validate22.errors = [{ instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs34 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.failedLoginCount !== void 0) {
                                  let data12 = data.failedLoginCount;
                                  const _errs37 = errors;
                                  const _errs38 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                    validate22.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs38) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 2147483647 || isNaN(data12)) {
                                        validate22.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                                        return false;
                                      } else {
                                        if (data12 < 0 || isNaN(data12)) {
                                          validate22.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        } else {
                                          if (!formats4.validate(data12)) {
                                            validate22.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs37 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.modificationComment !== void 0) {
                                    let data13 = data.modificationComment;
                                    const _errs40 = errors;
                                    const _errs41 = errors;
                                    if (errors === _errs41) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 1e3) {
                                          validate22.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate22.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs40 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.type !== void 0) {
                                      let data14 = data.type;
                                      const _errs43 = errors;
                                      const _errs44 = errors;
                                      if (typeof data14 !== "string") {
                                        validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data14 === "Password" || data14 === "Certificate" || data14 === "SecurID User Mapping" || data14 === "Ticket Authorization" || data14 === "Safeword User Mapping" || data14 === "OTP Card" || data14 === "Temporary Strong Password" || data14 === "Generic Credential" || data14 === "Kerberos" || data14 === "mTan" || data14 === "Vasco" || data14 === "PUK" || data14 === "URL Ticket" || data14 === "DevicePassword" || data14 === "MobileSignature" || data14 === "SAML Federation" || data14 === "Security Questions" || data14 === "Context Password" || data14 === "OATH" || data14 === "FIDO UAF Authenticator" || data14 === "Recovery Code" || data14 === "FIDO2 Authenticator")) {
                                        validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid15 = _errs44 === errors;
                                      if (valid15) {
                                        const _errs47 = errors;
                                        if ("MobileSignature" !== data14) {
                                          validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/allOf/1/const", keyword: "const", params: { allowedValue: "MobileSignature" }, message: "must be equal to constant" }];
                                          return false;
                                        }
                                        var valid15 = _errs47 === errors;
                                      }
                                      var valid0 = _errs43 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.validity !== void 0) {
                                        const _errs48 = errors;
                                        if (!validate23(data.validity, { instancePath: instancePath + "/validity", parentData: data, parentDataProperty: "validity", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs48 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.identificator !== void 0) {
                                          let data16 = data.identificator;
                                          const _errs49 = errors;
                                          const _errs50 = errors;
                                          if (errors === _errs50) {
                                            if (typeof data16 === "string") {
                                              if (func1(data16) > 50) {
                                                validate22.errors = [{ instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                return false;
                                              } else {
                                                if (func1(data16) < 1) {
                                                  validate22.errors = [{ instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate22.errors = [{ instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs49 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.msspIdentifier !== void 0) {
                                            let data17 = data.msspIdentifier;
                                            const _errs52 = errors;
                                            const _errs53 = errors;
                                            if (errors === _errs53) {
                                              if (errors === _errs53) {
                                                if (typeof data17 === "string") {
                                                  if (func1(data17) > 50) {
                                                    validate22.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                    return false;
                                                  } else {
                                                    if (func1(data17) < 1) {
                                                      validate22.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                      return false;
                                                    } else {
                                                      if (!formats18(data17)) {
                                                        validate22.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate22.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs52 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.signerCert !== void 0) {
                                              let data18 = data.signerCert;
                                              const _errs55 = errors;
                                              const _errs56 = errors;
                                              if (errors === _errs56) {
                                                if (typeof data18 === "string") {
                                                  if (func1(data18) > 4e3) {
                                                    validate22.errors = [{ instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                    return false;
                                                  } else {
                                                    if (!pattern15.test(data18)) {
                                                      validate22.errors = [{ instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$" }, message: 'must match pattern "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$"' }];
                                                      return false;
                                                    }
                                                  }
                                                } else {
                                                  validate22.errors = [{ instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs55 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.msisdn !== void 0) {
                                                let data19 = data.msisdn;
                                                const _errs58 = errors;
                                                const _errs59 = errors;
                                                if (errors === _errs59) {
                                                  if (typeof data19 === "string") {
                                                    if (func1(data19) > 50) {
                                                      validate22.errors = [{ instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                                      return false;
                                                    } else {
                                                      if (func1(data19) < 1) {
                                                        validate22.errors = [{ instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                      }
                                                    }
                                                  } else {
                                                    validate22.errors = [{ instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs58 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "identificator": true, "msspIdentifier": true, "signerCert": true, "msisdn": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "identificator": true, "msspIdentifier": true, "signerCert": true, "msisdn": true }, "dynamicProps": false, "dynamicItems": false };
var headers_getMobileSignature_200 = validate26;
var pattern16 = new RegExp("^[A-Za-z0-9_=-]+$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["Cache-Control"] === void 0 && (missing0 = "Cache-Control")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["X-Request-Id"] !== void 0) {
          let data0 = data["X-Request-Id"];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate26.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate26.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern16.test(data0)) {
                    validate26.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_=-]+$" }, message: 'must match pattern "^[A-Za-z0-9_=-]+$"' }];
                    return false;
                  }
                }
              }
            } else {
              validate26.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Cache-Control"] !== void 0) {
            let data1 = data["Cache-Control"];
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              validate26.errors = [{ instancePath: instancePath + "/Cache-Control", schemaPath: "#/properties/Cache-Control/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("no-store" !== data1) {
              validate26.errors = [{ instancePath: instancePath + "/Cache-Control", schemaPath: "#/properties/Cache-Control/const", keyword: "const", params: { allowedValue: "no-store" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "X-Request-Id": true, "Cache-Control": true }, "dynamicProps": false, "dynamicItems": false };
var Errors = validate27;
var pattern17 = new RegExp("^errors\\.", "u");
var pattern18 = new RegExp("^(?:/(?:[^~/]|~[01])*)*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 16384) {
                validate28.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 16384 }, message: "must NOT have more than 16384 items" }];
                return false;
              } else {
                if (data0.length < 1) {
                  validate28.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    const _errs3 = errors;
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        let missing1;
                        if (data1.code === void 0 && (missing1 = "code") || data1.message === void 0 && (missing1 = "message")) {
                          validate28.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "urn:credential-api:schemas:ErrorEntry/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data1.code !== void 0) {
                            let data2 = data1.code;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                              if (typeof data2 === "string") {
                                if (func1(data2) > 100) {
                                  validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                  return false;
                                } else {
                                  if (!pattern17.test(data2)) {
                                    validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/code/pattern", keyword: "pattern", params: { pattern: "^errors\\." }, message: 'must match pattern "^errors\\."' }];
                                    return false;
                                  }
                                }
                              } else {
                                validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs6 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data1.message !== void 0) {
                              let data3 = data1.message;
                              const _errs8 = errors;
                              if (errors === _errs8) {
                                if (typeof data3 === "string") {
                                  if (func1(data3) > 1e3) {
                                    validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data3) < 1) {
                                      validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs8 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data1.pointer !== void 0) {
                                let data4 = data1.pointer;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                  if (typeof data4 === "string") {
                                    if (func1(data4) > 131072) {
                                      validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 131072 }, message: "must NOT have more than 131072 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern18.test(data4)) {
                                        validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }, message: 'must match pattern "^(?:/(?:[^~/]|~[01])*)*$"' }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs10 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data1.parameter !== void 0) {
                                  let data5 = data1.parameter;
                                  const _errs12 = errors;
                                  if (errors === _errs12) {
                                    if (typeof data5 === "string") {
                                      if (func1(data5) > 50) {
                                        validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/parameter", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/parameter/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data5) < 1) {
                                          validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/parameter", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/parameter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate28.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/parameter", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/parameter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs12 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate28.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "urn:credential-api:schemas:ErrorEntry/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
            } else {
              validate28.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "errors": true }, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "errors": true }, "dynamicProps": false, "dynamicItems": false };
var headers_getMobileSignature_400 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["X-Request-Id"] !== void 0) {
        let data0 = data["X-Request-Id"];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func1(data0) > 255) {
              validate30.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
              return false;
            } else {
              if (func1(data0) < 1) {
                validate30.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              } else {
                if (!pattern16.test(data0)) {
                  validate30.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_=-]+$" }, message: 'must match pattern "^[A-Za-z0-9_=-]+$"' }];
                  return false;
                }
              }
            }
          } else {
            validate30.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "X-Request-Id": true }, "dynamicProps": false, "dynamicItems": false };
var headers_getMobileSignature_401 = validate31;
var pattern21 = new RegExp("^Bearer ", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["WWW-Authenticate"] === void 0 && (missing0 = "WWW-Authenticate")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["X-Request-Id"] !== void 0) {
          let data0 = data["X-Request-Id"];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate31.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate31.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern16.test(data0)) {
                    validate31.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_=-]+$" }, message: 'must match pattern "^[A-Za-z0-9_=-]+$"' }];
                    return false;
                  }
                }
              }
            } else {
              validate31.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["WWW-Authenticate"] !== void 0) {
            let data1 = data["WWW-Authenticate"];
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 200) {
                  validate31.errors = [{ instancePath: instancePath + "/WWW-Authenticate", schemaPath: "#/properties/WWW-Authenticate/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (!pattern21.test(data1)) {
                    validate31.errors = [{ instancePath: instancePath + "/WWW-Authenticate", schemaPath: "#/properties/WWW-Authenticate/pattern", keyword: "pattern", params: { pattern: "^Bearer " }, message: 'must match pattern "^Bearer "' }];
                    return false;
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/WWW-Authenticate", schemaPath: "#/properties/WWW-Authenticate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "X-Request-Id": true, "WWW-Authenticate": true }, "dynamicProps": false, "dynamicItems": false };
var headers_getMobileSignature_503 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["Retry-After"] === void 0 && (missing0 = "Retry-After")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["X-Request-Id"] !== void 0) {
          let data0 = data["X-Request-Id"];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate32.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate32.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern16.test(data0)) {
                    validate32.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_=-]+$" }, message: 'must match pattern "^[A-Za-z0-9_=-]+$"' }];
                    return false;
                  }
                }
              }
            } else {
              validate32.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Retry-After"] !== void 0) {
            let data1 = data["Retry-After"];
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate32.errors = [{ instancePath: instancePath + "/Retry-After", schemaPath: "#/properties/Retry-After/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 3600 || isNaN(data1)) {
                  validate32.errors = [{ instancePath: instancePath + "/Retry-After", schemaPath: "#/properties/Retry-After/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" }];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate32.errors = [{ instancePath: instancePath + "/Retry-After", schemaPath: "#/properties/Retry-After/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "X-Request-Id": true, "Retry-After": true }, "dynamicProps": false, "dynamicItems": false };
var request_updateMobileSignature = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "stateName" || key0 === "modificationComment" || key0 === "version" || key0 === "policyExtId" || key0 === "identificator" || key0 === "msspIdentifier" || key0 === "signerCert" || key0 === "msisdn")) {
          validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.stateName !== void 0) {
          let data0 = data.stateName;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate34.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "initial" || data0 === "active" || data0 === "tmp-locked" || data0 === "fail-locked" || data0 === "reset-code" || data0 === "admin-changed" || data0 === "disabled" || data0 === "archived")) {
            validate34.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.modificationComment !== void 0) {
            let data1 = data.modificationComment;
            const _errs5 = errors;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data1 === "string") {
                if (func1(data1) > 1e3) {
                  validate34.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data2 = data.version;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate34.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 2147483647 || isNaN(data2)) {
                    validate34.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate34.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    } else {
                      if (!formats4.validate(data2)) {
                        validate34.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.policyExtId !== void 0) {
                let data3 = data.policyExtId;
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 50) {
                      validate34.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                      return false;
                    } else {
                      if (func1(data3) < 1) {
                        validate34.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern4.test(data3)) {
                          validate34.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate34.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.identificator !== void 0) {
                  let data4 = data.identificator;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 50) {
                        validate34.errors = [{ instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                        return false;
                      } else {
                        if (func1(data4) < 1) {
                          validate34.errors = [{ instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate34.errors = [{ instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.msspIdentifier !== void 0) {
                    let data5 = data.msspIdentifier;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (errors === _errs17) {
                        if (typeof data5 === "string") {
                          if (func1(data5) > 50) {
                            validate34.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          } else {
                            if (func1(data5) < 1) {
                              validate34.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!formats18(data5)) {
                                validate34.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate34.errors = [{ instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.signerCert !== void 0) {
                      let data6 = data.signerCert;
                      const _errs19 = errors;
                      const _errs20 = errors;
                      if (errors === _errs20) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 4e3) {
                            validate34.errors = [{ instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                            return false;
                          } else {
                            if (!pattern15.test(data6)) {
                              validate34.errors = [{ instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$" }, message: 'must match pattern "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$"' }];
                              return false;
                            }
                          }
                        } else {
                          validate34.errors = [{ instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.msisdn !== void 0) {
                        let data7 = data.msisdn;
                        const _errs22 = errors;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 50) {
                              validate34.errors = [{ instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                              return false;
                            } else {
                              if (func1(data7) < 1) {
                                validate34.errors = [{ instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate34.errors = [{ instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.body === void 0 && (missing0 = "body")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "body")) {
            validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.clientExtId === void 0 && (missing1 = "clientExtId") || data0.userExtId === void 0 && (missing1 = "userExtId")) {
                  validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "clientExtId" || key1 === "userExtId")) {
                      validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.clientExtId !== void 0) {
                      let data1 = data0.clientExtId;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func1(data1) > 50) {
                            validate33.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          } else {
                            if (func1(data1) < 1) {
                              validate33.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!pattern4.test(data1)) {
                                validate33.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate33.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.userExtId !== void 0) {
                        let data2 = data0.userExtId;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data2 === "string") {
                            if (func1(data2) > 50) {
                              validate33.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                              return false;
                            } else {
                              if (func1(data2) < 1) {
                                validate33.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern4.test(data2)) {
                                  validate33.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== void 0) {
              const _errs11 = errors;
              if (!validate34(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var headers_updateMobileSignature_415 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["Accept-Patch"] === void 0 && (missing0 = "Accept-Patch")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data["X-Request-Id"] !== void 0) {
          let data0 = data["X-Request-Id"];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate36.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate36.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern16.test(data0)) {
                    validate36.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_=-]+$" }, message: 'must match pattern "^[A-Za-z0-9_=-]+$"' }];
                    return false;
                  }
                }
              }
            } else {
              validate36.errors = [{ instancePath: instancePath + "/X-Request-Id", schemaPath: "#/properties/X-Request-Id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["Accept-Patch"] !== void 0) {
            let data1 = data["Accept-Patch"];
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              validate36.errors = [{ instancePath: instancePath + "/Accept-Patch", schemaPath: "#/properties/Accept-Patch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("application/json" !== data1) {
              validate36.errors = [{ instancePath: instancePath + "/Accept-Patch", schemaPath: "#/properties/Accept-Patch/const", keyword: "const", params: { allowedValue: "application/json" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["Accept-Encoding"] !== void 0) {
              let data2 = data["Accept-Encoding"];
              const _errs5 = errors;
              if (typeof data2 !== "string") {
                validate36.errors = [{ instancePath: instancePath + "/Accept-Encoding", schemaPath: "#/properties/Accept-Encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("identity" !== data2) {
                validate36.errors = [{ instancePath: instancePath + "/Accept-Encoding", schemaPath: "#/properties/Accept-Encoding/const", keyword: "const", params: { allowedValue: "identity" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "X-Request-Id": true, "Accept-Patch": true, "Accept-Encoding": true }, "dynamicProps": false, "dynamicItems": false };
var request_getVascoCredential = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path")) {
            validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.clientExtId === void 0 && (missing1 = "clientExtId") || data0.extId === void 0 && (missing1 = "extId")) {
                  validate37.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "clientExtId" || key1 === "extId")) {
                      validate37.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.clientExtId !== void 0) {
                      let data1 = data0.clientExtId;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func1(data1) > 50) {
                            validate37.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          } else {
                            if (func1(data1) < 1) {
                              validate37.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!pattern4.test(data1)) {
                                validate37.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.extId !== void 0) {
                        let data2 = data0.extId;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data2 === "string") {
                            if (func1(data2) > 50) {
                              validate37.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                              return false;
                            } else {
                              if (func1(data2) < 1) {
                                validate37.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern4.test(data2)) {
                                  validate37.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate37.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate37.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var VascoCredential = validate38;
var pattern37 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.created === void 0 && (missing0 = "created") || data.lastModified === void 0 && (missing0 = "lastModified") || data.version === void 0 && (missing0 = "version") || data.extId === void 0 && (missing0 = "extId") || data.policyExtId === void 0 && (missing0 = "policyExtId") || data.stateName === void 0 && (missing0 = "stateName") || data.type === void 0 && (missing0 = "type") || data.vascoTokens === void 0 && (missing0 = "vascoTokens")) {
        validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.created !== void 0) {
          let data0 = data.created;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern6.test(data0)) {
                  validate39.errors = [{ instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                  return false;
                } else {
                  if (!formats0.validate(data0)) {
                    validate39.errors = [{ instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                    return false;
                  }
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.lastModified !== void 0) {
            let data1 = data.lastModified;
            const _errs4 = errors;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern6.test(data1)) {
                    validate39.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                    return false;
                  } else {
                    if (!formats0.validate(data1)) {
                      validate39.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                      return false;
                    }
                  }
                } else {
                  validate39.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              let data2 = data.version;
              const _errs7 = errors;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate39.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 2147483647 || isNaN(data2)) {
                    validate39.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate39.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    } else {
                      if (!formats4.validate(data2)) {
                        validate39.errors = [{ instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.extId !== void 0) {
                let data3 = data.extId;
                const _errs10 = errors;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 50) {
                      validate39.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                      return false;
                    } else {
                      if (func1(data3) < 1) {
                        validate39.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern4.test(data3)) {
                          validate39.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate39.errors = [{ instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.userExtId !== void 0) {
                  let data4 = data.userExtId;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data4 === "string") {
                      if (func1(data4) > 50) {
                        validate39.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                        return false;
                      } else {
                        if (func1(data4) < 1) {
                          validate39.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern4.test(data4)) {
                            validate39.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate39.errors = [{ instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.policyExtId !== void 0) {
                    let data5 = data.policyExtId;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (typeof data5 === "string") {
                        if (func1(data5) > 50) {
                          validate39.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                          return false;
                        } else {
                          if (func1(data5) < 1) {
                            validate39.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern4.test(data5)) {
                              validate39.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate39.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.stateName !== void 0) {
                      let data6 = data.stateName;
                      const _errs19 = errors;
                      if (typeof data6 !== "string") {
                        validate39.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "initial" || data6 === "active" || data6 === "tmp-locked" || data6 === "fail-locked" || data6 === "reset-code" || data6 === "admin-changed" || data6 === "disabled" || data6 === "archived")) {
                        validate39.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.stateChangeReason !== void 0) {
                        let data7 = data.stateChangeReason;
                        const _errs22 = errors;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 100) {
                              validate39.errors = [{ instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                              return false;
                            } else {
                              if (func1(data7) < 1) {
                                validate39.errors = [{ instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate39.errors = [{ instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.stateChangeDetail !== void 0) {
                          let data8 = data.stateChangeDetail;
                          const _errs25 = errors;
                          const _errs26 = errors;
                          if (errors === _errs26) {
                            if (typeof data8 === "string") {
                              if (func1(data8) > 1e3) {
                                validate39.errors = [{ instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                return false;
                              }
                            } else {
                              validate39.errors = [{ instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.lastSuccessfulLoginDate !== void 0) {
                            let data9 = data.lastSuccessfulLoginDate;
                            const _errs28 = errors;
                            const _errs29 = errors;
                            if (errors === _errs29) {
                              if (errors === _errs29) {
                                if (typeof data9 === "string") {
                                  if (!pattern6.test(data9)) {
                                    validate39.errors = [{ instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                                    return false;
                                  } else {
                                    if (!formats0.validate(data9)) {
                                      validate39.errors = [{ instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate39.errors = [{ instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.successfulLoginCount !== void 0) {
                              let data10 = data.successfulLoginCount;
                              const _errs31 = errors;
                              const _errs32 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                validate39.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs32) {
                                if (typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 > 2147483647 || isNaN(data10)) {
                                    validate39.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                                    return false;
                                  } else {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate39.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    } else {
                                      if (!formats4.validate(data10)) {
                                        validate39.errors = [{ instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs31 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.lastFailedLoginDate !== void 0) {
                                let data11 = data.lastFailedLoginDate;
                                const _errs34 = errors;
                                const _errs35 = errors;
                                if (errors === _errs35) {
                                  if (errors === _errs35) {
                                    if (typeof data11 === "string") {
                                      if (!pattern6.test(data11)) {
                                        validate39.errors = [{ instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                                        return false;
                                      } else {
                                        if (!formats0.validate(data11)) {
                                          validate39.errors = [{ instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate39.errors = [{ instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs34 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.failedLoginCount !== void 0) {
                                  let data12 = data.failedLoginCount;
                                  const _errs37 = errors;
                                  const _errs38 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                    validate39.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs38) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 2147483647 || isNaN(data12)) {
                                        validate39.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                                        return false;
                                      } else {
                                        if (data12 < 0 || isNaN(data12)) {
                                          validate39.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        } else {
                                          if (!formats4.validate(data12)) {
                                            validate39.errors = [{ instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs37 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.modificationComment !== void 0) {
                                    let data13 = data.modificationComment;
                                    const _errs40 = errors;
                                    const _errs41 = errors;
                                    if (errors === _errs41) {
                                      if (typeof data13 === "string") {
                                        if (func1(data13) > 1e3) {
                                          validate39.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate39.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs40 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.type !== void 0) {
                                      let data14 = data.type;
                                      const _errs43 = errors;
                                      const _errs44 = errors;
                                      if (typeof data14 !== "string") {
                                        validate39.errors = [{ instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data14 === "Password" || data14 === "Certificate" || data14 === "SecurID User Mapping" || data14 === "Ticket Authorization" || data14 === "Safeword User Mapping" || data14 === "OTP Card" || data14 === "Temporary Strong Password" || data14 === "Generic Credential" || data14 === "Kerberos" || data14 === "mTan" || data14 === "Vasco" || data14 === "PUK" || data14 === "URL Ticket" || data14 === "DevicePassword" || data14 === "MobileSignature" || data14 === "SAML Federation" || data14 === "Security Questions" || data14 === "Context Password" || data14 === "OATH" || data14 === "FIDO UAF Authenticator" || data14 === "Recovery Code" || data14 === "FIDO2 Authenticator")) {
                                        validate39.errors = [{ instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid15 = _errs44 === errors;
                                      if (valid15) {
                                        const _errs47 = errors;
                                        if ("Vasco" !== data14) {
                                          validate39.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/allOf/1/const", keyword: "const", params: { allowedValue: "Vasco" }, message: "must be equal to constant" }];
                                          return false;
                                        }
                                        var valid15 = _errs47 === errors;
                                      }
                                      var valid0 = _errs43 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.validity !== void 0) {
                                        const _errs48 = errors;
                                        if (!validate23(data.validity, { instancePath: instancePath + "/validity", parentData: data, parentDataProperty: "validity", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs48 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.vascoTokens !== void 0) {
                                          let data16 = data.vascoTokens;
                                          const _errs49 = errors;
                                          if (errors === _errs49) {
                                            if (Array.isArray(data16)) {
                                              if (data16.length > 32) {
                                                validate39.errors = [{ instancePath: instancePath + "/vascoTokens", schemaPath: "#/properties/vascoTokens/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
                                                return false;
                                              } else {
                                                var valid17 = true;
                                                const len0 = data16.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                  let data17 = data16[i0];
                                                  const _errs51 = errors;
                                                  const _errs52 = errors;
                                                  if (errors === _errs52) {
                                                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                      if (data17.authMode !== void 0) {
                                                        let data18 = data17.authMode;
                                                        const _errs54 = errors;
                                                        if (errors === _errs54) {
                                                          if (typeof data18 === "string") {
                                                            if (func1(data18) > 20) {
                                                              validate39.errors = [{ instancePath: instancePath + "/vascoTokens/" + i0 + "/authMode", schemaPath: "urn:credential-api:schemas:VascoToken/properties/authMode/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                                                              return false;
                                                            } else {
                                                              if (func1(data18) < 1) {
                                                                validate39.errors = [{ instancePath: instancePath + "/vascoTokens/" + i0 + "/authMode", schemaPath: "urn:credential-api:schemas:VascoToken/properties/authMode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            }
                                                          } else {
                                                            validate39.errors = [{ instancePath: instancePath + "/vascoTokens/" + i0 + "/authMode", schemaPath: "urn:credential-api:schemas:VascoToken/properties/authMode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid19 = _errs54 === errors;
                                                      } else {
                                                        var valid19 = true;
                                                      }
                                                      if (valid19) {
                                                        if (data17.data !== void 0) {
                                                          let data19 = data17.data;
                                                          const _errs56 = errors;
                                                          if (errors === _errs56) {
                                                            if (typeof data19 === "string") {
                                                              if (func1(data19) > 4096) {
                                                                validate39.errors = [{ instancePath: instancePath + "/vascoTokens/" + i0 + "/data", schemaPath: "urn:credential-api:schemas:VascoToken/properties/data/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                                return false;
                                                              } else {
                                                                if (!pattern37.test(data19)) {
                                                                  validate39.errors = [{ instancePath: instancePath + "/vascoTokens/" + i0 + "/data", schemaPath: "urn:credential-api:schemas:VascoToken/properties/data/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate39.errors = [{ instancePath: instancePath + "/vascoTokens/" + i0 + "/data", schemaPath: "urn:credential-api:schemas:VascoToken/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid19 = _errs56 === errors;
                                                        } else {
                                                          var valid19 = true;
                                                        }
                                                      }
                                                    } else {
                                                      validate39.errors = [{ instancePath: instancePath + "/vascoTokens/" + i0, schemaPath: "urn:credential-api:schemas:VascoToken/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid17 = _errs51 === errors;
                                                  if (!valid17) {
                                                    break;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate39.errors = [{ instancePath: instancePath + "/vascoTokens", schemaPath: "#/properties/vascoTokens/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs49 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "vascoTokens": true }, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
    errors = vErrors.length;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "vascoTokens": true }, "dynamicProps": false, "dynamicItems": false };
var request_updateVascoCredential = validate42;
var pattern41 = new RegExp("^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "stateName" || key0 === "policyExtId" || key0 === "modificationComment" || key0 === "version")) {
          validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.stateName !== void 0) {
          let data0 = data.stateName;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate43.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "initial" || data0 === "active" || data0 === "tmp-locked" || data0 === "fail-locked" || data0 === "reset-code" || data0 === "admin-changed" || data0 === "disabled" || data0 === "archived")) {
            validate43.errors = [{ instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.policyExtId !== void 0) {
            let data1 = data.policyExtId;
            const _errs5 = errors;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data1 === "string") {
                if (func1(data1) > 50) {
                  validate43.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate43.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern4.test(data1)) {
                      validate43.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.modificationComment !== void 0) {
              let data2 = data.modificationComment;
              const _errs8 = errors;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 1e3) {
                    validate43.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  }
                } else {
                  validate43.errors = [{ instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.version !== void 0) {
                let data3 = data.version;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data3 === "string") {
                    if (func1(data3) > 10) {
                      validate43.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" }];
                      return false;
                    } else {
                      if (!pattern41.test(data3)) {
                        validate43.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$" }, message: 'must match pattern "^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate43.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.body === void 0 && (missing0 = "body")) {
        validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "body")) {
            validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.clientExtId === void 0 && (missing1 = "clientExtId") || data0.extId === void 0 && (missing1 = "extId")) {
                  validate42.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "clientExtId" || key1 === "extId")) {
                      validate42.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.clientExtId !== void 0) {
                      let data1 = data0.clientExtId;
                      const _errs5 = errors;
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (typeof data1 === "string") {
                          if (func1(data1) > 50) {
                            validate42.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                            return false;
                          } else {
                            if (func1(data1) < 1) {
                              validate42.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!pattern4.test(data1)) {
                                validate42.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate42.errors = [{ instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.extId !== void 0) {
                        let data2 = data0.extId;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data2 === "string") {
                            if (func1(data2) > 50) {
                              validate42.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                              return false;
                            } else {
                              if (func1(data2) < 1) {
                                validate42.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern4.test(data2)) {
                                  validate42.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate42.errors = [{ instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs8 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate42.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.body !== void 0) {
              const _errs11 = errors;
              if (!validate43(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// compiled:compiled:every
var compiled_every_exports = {};
__export(compiled_every_exports, {
  Errors: () => Errors2,
  MobileSignature: () => MobileSignature2,
  VascoCredential: () => VascoCredential2,
  request_getMobileSignature: () => request_getMobileSignature2,
  request_getVascoCredential: () => request_getVascoCredential2,
  request_updateMobileSignature: () => request_updateMobileSignature2,
  request_updateVascoCredential: () => request_updateVascoCredential2
});
var request_getMobileSignature2 = validate202;
var func12 = require_ucs2length().default;
var pattern42 = new RegExp("^[^\\u0000-\\u001F\\u007F-\\u009F]+$", "u");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.clientExtId === void 0) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "clientExtId" }, message: "must have required property 'clientExtId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.userExtId === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "userExtId" }, message: "must have required property 'userExtId'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "clientExtId" || key1 === "userExtId")) {
            const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.clientExtId !== void 0) {
          let data1 = data0.clientExtId;
          if (typeof data1 === "string") {
            if (func12(data1) > 50) {
              const err5 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func12(data1) < 1) {
              const err6 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern42.test(data1)) {
              const err7 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.userExtId !== void 0) {
          let data2 = data0.userExtId;
          if (typeof data2 === "string") {
            if (func12(data2) > 50) {
              const err9 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func12(data2) < 1) {
              const err10 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern42.test(data2)) {
              const err11 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var MobileSignature2 = validate212;
var schema422 = { "type": "string", "description": "State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;\nsetting the current state changes nothing.\n", "enum": ["initial", "active", "tmp-locked", "fail-locked", "reset-code", "admin-changed", "disabled", "archived"], "$id": "urn:credential-api:schemas:StateName" };
var schema502 = { "type": "string", "description": "Type of credential. The list contains every type of the product; each operation returns exactly one of them.\n", "enum": ["Password", "Certificate", "SecurID User Mapping", "Ticket Authorization", "Safeword User Mapping", "OTP Card", "Temporary Strong Password", "Generic Credential", "Kerberos", "mTan", "Vasco", "PUK", "URL Ticket", "DevicePassword", "MobileSignature", "SAML Federation", "Security Questions", "Context Password", "OATH", "FIDO UAF Authenticator", "Recovery Code", "FIDO2 Authenticator"], "$id": "urn:credential-api:schemas:CredentialType" };
var formats02 = require_formats().fullFormats["date-time"];
var formats42 = require_formats().fullFormats.int32;
var formats182 = require_formats().fullFormats.uri;
var pattern62 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
var pattern152 = new RegExp("^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$", "u");
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern62.test(data0)) {
          const err0 = { instancePath: instancePath + "/from", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!formats02.validate(data0)) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/from", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!pattern62.test(data1)) {
          const err3 = { instancePath: instancePath + "/to", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats02.validate(data1)) {
          const err4 = { instancePath: instancePath + "/to", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/to", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": { "from": true, "to": true }, "dynamicProps": false, "dynamicItems": false };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lastModified === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastModified" }, message: "must have required property 'lastModified'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.extId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extId" }, message: "must have required property 'extId'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.userExtId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userExtId" }, message: "must have required property 'userExtId'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.policyExtId === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policyExtId" }, message: "must have required property 'policyExtId'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.stateName === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stateName" }, message: "must have required property 'stateName'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.identificator === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identificator" }, message: "must have required property 'identificator'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.msisdn === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "msisdn" }, message: "must have required property 'msisdn'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.created !== void 0) {
      let data0 = data.created;
      if (typeof data0 === "string") {
        if (!pattern62.test(data0)) {
          const err10 = { instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats02.validate(data0)) {
          const err11 = { instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.lastModified !== void 0) {
      let data1 = data.lastModified;
      if (typeof data1 === "string") {
        if (!pattern62.test(data1)) {
          const err13 = { instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats02.validate(data1)) {
          const err14 = { instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err16 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err17 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err18 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!formats42.validate(data2)) {
          const err19 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.extId !== void 0) {
      let data3 = data.extId;
      if (typeof data3 === "string") {
        if (func12(data3) > 50) {
          const err20 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func12(data3) < 1) {
          const err21 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern42.test(data3)) {
          const err22 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.userExtId !== void 0) {
      let data4 = data.userExtId;
      if (typeof data4 === "string") {
        if (func12(data4) > 50) {
          const err24 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (func12(data4) < 1) {
          const err25 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern42.test(data4)) {
          const err26 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.policyExtId !== void 0) {
      let data5 = data.policyExtId;
      if (typeof data5 === "string") {
        if (func12(data5) > 50) {
          const err28 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func12(data5) < 1) {
          const err29 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!pattern42.test(data5)) {
          const err30 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.stateName !== void 0) {
      let data6 = data.stateName;
      if (typeof data6 !== "string") {
        const err32 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(data6 === "initial" || data6 === "active" || data6 === "tmp-locked" || data6 === "fail-locked" || data6 === "reset-code" || data6 === "admin-changed" || data6 === "disabled" || data6 === "archived")) {
        const err33 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema422.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.stateChangeReason !== void 0) {
      let data7 = data.stateChangeReason;
      if (typeof data7 === "string") {
        if (func12(data7) > 100) {
          const err34 = { instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (func12(data7) < 1) {
          const err35 = { instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.stateChangeDetail !== void 0) {
      let data8 = data.stateChangeDetail;
      if (typeof data8 === "string") {
        if (func12(data8) > 1e3) {
          const err37 = { instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.lastSuccessfulLoginDate !== void 0) {
      let data9 = data.lastSuccessfulLoginDate;
      if (typeof data9 === "string") {
        if (!pattern62.test(data9)) {
          const err39 = { instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!formats02.validate(data9)) {
          const err40 = { instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.successfulLoginCount !== void 0) {
      let data10 = data.successfulLoginCount;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err42 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 2147483647 || isNaN(data10)) {
          const err43 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err44 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!formats42.validate(data10)) {
          const err45 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.lastFailedLoginDate !== void 0) {
      let data11 = data.lastFailedLoginDate;
      if (typeof data11 === "string") {
        if (!pattern62.test(data11)) {
          const err46 = { instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (!formats02.validate(data11)) {
          const err47 = { instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.failedLoginCount !== void 0) {
      let data12 = data.failedLoginCount;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err49 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 2147483647 || isNaN(data12)) {
          const err50 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err51 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (!formats42.validate(data12)) {
          const err52 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.modificationComment !== void 0) {
      let data13 = data.modificationComment;
      if (typeof data13 === "string") {
        if (func12(data13) > 1e3) {
          const err53 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data14 = data.type;
      if (typeof data14 !== "string") {
        const err55 = { instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (!(data14 === "Password" || data14 === "Certificate" || data14 === "SecurID User Mapping" || data14 === "Ticket Authorization" || data14 === "Safeword User Mapping" || data14 === "OTP Card" || data14 === "Temporary Strong Password" || data14 === "Generic Credential" || data14 === "Kerberos" || data14 === "mTan" || data14 === "Vasco" || data14 === "PUK" || data14 === "URL Ticket" || data14 === "DevicePassword" || data14 === "MobileSignature" || data14 === "SAML Federation" || data14 === "Security Questions" || data14 === "Context Password" || data14 === "OATH" || data14 === "FIDO UAF Authenticator" || data14 === "Recovery Code" || data14 === "FIDO2 Authenticator")) {
        const err56 = { instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/enum", keyword: "enum", params: { allowedValues: schema502.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if ("MobileSignature" !== data14) {
        const err57 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/allOf/1/const", keyword: "const", params: { allowedValue: "MobileSignature" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.validity !== void 0) {
      if (!validate232(data.validity, { instancePath: instancePath + "/validity", parentData: data, parentDataProperty: "validity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.identificator !== void 0) {
      let data16 = data.identificator;
      if (typeof data16 === "string") {
        if (func12(data16) > 50) {
          const err58 = { instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (func12(data16) < 1) {
          const err59 = { instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.msspIdentifier !== void 0) {
      let data17 = data.msspIdentifier;
      if (typeof data17 === "string") {
        if (func12(data17) > 50) {
          const err61 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (func12(data17) < 1) {
          const err62 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (!formats182(data17)) {
          const err63 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.signerCert !== void 0) {
      let data18 = data.signerCert;
      if (typeof data18 === "string") {
        if (func12(data18) > 4e3) {
          const err65 = { instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (!pattern152.test(data18)) {
          const err66 = { instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$" }, message: 'must match pattern "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$"' };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data19 = data.msisdn;
      if (typeof data19 === "string") {
        if (func12(data19) > 50) {
          const err68 = { instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (func12(data19) < 1) {
          const err69 = { instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
  } else {
    const err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err71];
    } else {
      vErrors.push(err71);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "identificator": true, "msspIdentifier": true, "signerCert": true, "msisdn": true }, "dynamicProps": false, "dynamicItems": false };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate222(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
    errors = vErrors.length;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "identificator": true, "msspIdentifier": true, "signerCert": true, "msisdn": true }, "dynamicProps": false, "dynamicItems": false };
var Errors2 = validate262;
var pattern162 = new RegExp("^errors\\.", "u");
var pattern172 = new RegExp("^(?:/(?:[^~/]|~[01])*)*$", "u");
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        if (data0.length > 16384) {
          const err1 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/maxItems", keyword: "maxItems", params: { limit: 16384 }, message: "must NOT have more than 16384 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.code === void 0) {
              const err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "urn:credential-api:schemas:ErrorEntry/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "urn:credential-api:schemas:ErrorEntry/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.code !== void 0) {
              let data2 = data1.code;
              if (typeof data2 === "string") {
                if (func12(data2) > 100) {
                  const err5 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                if (!pattern162.test(data2)) {
                  const err6 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/code/pattern", keyword: "pattern", params: { pattern: "^errors\\." }, message: 'must match pattern "^errors\\."' };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              let data3 = data1.message;
              if (typeof data3 === "string") {
                if (func12(data3) > 1e3) {
                  const err8 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (func12(data3) < 1) {
                  const err9 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.pointer !== void 0) {
              let data4 = data1.pointer;
              if (typeof data4 === "string") {
                if (func12(data4) > 131072) {
                  const err11 = { instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 131072 }, message: "must NOT have more than 131072 characters" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (!pattern172.test(data4)) {
                  const err12 = { instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }, message: 'must match pattern "^(?:/(?:[^~/]|~[01])*)*$"' };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.parameter !== void 0) {
              let data5 = data1.parameter;
              if (typeof data5 === "string") {
                if (func12(data5) > 50) {
                  const err14 = { instancePath: instancePath + "/errors/" + i0 + "/parameter", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/parameter/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (func12(data5) < 1) {
                  const err15 = { instancePath: instancePath + "/errors/" + i0 + "/parameter", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/parameter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/errors/" + i0 + "/parameter", schemaPath: "urn:credential-api:schemas:ErrorEntry/properties/parameter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "urn:credential-api:schemas:ErrorEntry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": { "errors": true }, "dynamicProps": false, "dynamicItems": false };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate272(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
    errors = vErrors.length;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
validate262.evaluated = { "props": { "errors": true }, "dynamicProps": false, "dynamicItems": false };
var request_updateMobileSignature2 = validate29;
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "stateName" || key0 === "modificationComment" || key0 === "version" || key0 === "policyExtId" || key0 === "identificator" || key0 === "msspIdentifier" || key0 === "signerCert" || key0 === "msisdn")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.stateName !== void 0) {
      let data0 = data.stateName;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "initial" || data0 === "active" || data0 === "tmp-locked" || data0 === "fail-locked" || data0 === "reset-code" || data0 === "admin-changed" || data0 === "disabled" || data0 === "archived")) {
        const err2 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema422.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.modificationComment !== void 0) {
      let data1 = data.modificationComment;
      if (typeof data1 === "string") {
        if (func12(data1) > 1e3) {
          const err3 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats42.validate(data2)) {
          const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.policyExtId !== void 0) {
      let data3 = data.policyExtId;
      if (typeof data3 === "string") {
        if (func12(data3) > 50) {
          const err9 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func12(data3) < 1) {
          const err10 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern42.test(data3)) {
          const err11 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.identificator !== void 0) {
      let data4 = data.identificator;
      if (typeof data4 === "string") {
        if (func12(data4) > 50) {
          const err13 = { instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func12(data4) < 1) {
          const err14 = { instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/identificator", schemaPath: "urn:credential-api:schemas:Identificator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.msspIdentifier !== void 0) {
      let data5 = data.msspIdentifier;
      if (typeof data5 === "string") {
        if (func12(data5) > 50) {
          const err16 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func12(data5) < 1) {
          const err17 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats182(data5)) {
          const err18 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/msspIdentifier", schemaPath: "urn:credential-api:schemas:MsspIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.signerCert !== void 0) {
      let data6 = data.signerCert;
      if (typeof data6 === "string") {
        if (func12(data6) > 4e3) {
          const err20 = { instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!pattern152.test(data6)) {
          const err21 = { instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$" }, message: 'must match pattern "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/signerCert", schemaPath: "urn:credential-api:schemas:SignerCert/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data7 = data.msisdn;
      if (typeof data7 === "string") {
        if (func12(data7) > 50) {
          const err23 = { instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func12(data7) < 1) {
          const err24 = { instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/msisdn", schemaPath: "urn:credential-api:schemas:Msisdn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "body")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.clientExtId === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "clientExtId" }, message: "must have required property 'clientExtId'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.userExtId === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "userExtId" }, message: "must have required property 'userExtId'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "clientExtId" || key1 === "userExtId")) {
            const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.clientExtId !== void 0) {
          let data1 = data0.clientExtId;
          if (typeof data1 === "string") {
            if (func12(data1) > 50) {
              const err6 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func12(data1) < 1) {
              const err7 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern42.test(data1)) {
              const err8 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.userExtId !== void 0) {
          let data2 = data0.userExtId;
          if (typeof data2 === "string") {
            if (func12(data2) > 50) {
              const err10 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (func12(data2) < 1) {
              const err11 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern42.test(data2)) {
              const err12 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/path/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate302(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var request_getVascoCredential2 = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.clientExtId === void 0) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "clientExtId" }, message: "must have required property 'clientExtId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.extId === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "extId" }, message: "must have required property 'extId'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "clientExtId" || key1 === "extId")) {
            const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.clientExtId !== void 0) {
          let data1 = data0.clientExtId;
          if (typeof data1 === "string") {
            if (func12(data1) > 50) {
              const err5 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func12(data1) < 1) {
              const err6 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern42.test(data1)) {
              const err7 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.extId !== void 0) {
          let data2 = data0.extId;
          if (typeof data2 === "string") {
            if (func12(data2) > 50) {
              const err9 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func12(data2) < 1) {
              const err10 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern42.test(data2)) {
              const err11 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
validate322.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var VascoCredential2 = validate332;
var pattern31 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate342.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lastModified === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastModified" }, message: "must have required property 'lastModified'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.extId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extId" }, message: "must have required property 'extId'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.policyExtId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policyExtId" }, message: "must have required property 'policyExtId'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.stateName === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stateName" }, message: "must have required property 'stateName'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.vascoTokens === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vascoTokens" }, message: "must have required property 'vascoTokens'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.created !== void 0) {
      let data0 = data.created;
      if (typeof data0 === "string") {
        if (!pattern62.test(data0)) {
          const err8 = { instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats02.validate(data0)) {
          const err9 = { instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/created", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.lastModified !== void 0) {
      let data1 = data.lastModified;
      if (typeof data1 === "string") {
        if (!pattern62.test(data1)) {
          const err11 = { instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!formats02.validate(data1)) {
          const err12 = { instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/lastModified", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err16 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats42.validate(data2)) {
          const err17 = { instancePath: instancePath + "/version", schemaPath: "urn:credential-api:schemas:Version/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.extId !== void 0) {
      let data3 = data.extId;
      if (typeof data3 === "string") {
        if (func12(data3) > 50) {
          const err18 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func12(data3) < 1) {
          const err19 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern42.test(data3)) {
          const err20 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.userExtId !== void 0) {
      let data4 = data.userExtId;
      if (typeof data4 === "string") {
        if (func12(data4) > 50) {
          const err22 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func12(data4) < 1) {
          const err23 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!pattern42.test(data4)) {
          const err24 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/userExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.policyExtId !== void 0) {
      let data5 = data.policyExtId;
      if (typeof data5 === "string") {
        if (func12(data5) > 50) {
          const err26 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func12(data5) < 1) {
          const err27 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!pattern42.test(data5)) {
          const err28 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.stateName !== void 0) {
      let data6 = data.stateName;
      if (typeof data6 !== "string") {
        const err30 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data6 === "initial" || data6 === "active" || data6 === "tmp-locked" || data6 === "fail-locked" || data6 === "reset-code" || data6 === "admin-changed" || data6 === "disabled" || data6 === "archived")) {
        const err31 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema422.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.stateChangeReason !== void 0) {
      let data7 = data.stateChangeReason;
      if (typeof data7 === "string") {
        if (func12(data7) > 100) {
          const err32 = { instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func12(data7) < 1) {
          const err33 = { instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/stateChangeReason", schemaPath: "urn:credential-api:schemas:StateChangeReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.stateChangeDetail !== void 0) {
      let data8 = data.stateChangeDetail;
      if (typeof data8 === "string") {
        if (func12(data8) > 1e3) {
          const err35 = { instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/stateChangeDetail", schemaPath: "urn:credential-api:schemas:StateChangeDetail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.lastSuccessfulLoginDate !== void 0) {
      let data9 = data.lastSuccessfulLoginDate;
      if (typeof data9 === "string") {
        if (!pattern62.test(data9)) {
          const err37 = { instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (!formats02.validate(data9)) {
          const err38 = { instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/lastSuccessfulLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.successfulLoginCount !== void 0) {
      let data10 = data.successfulLoginCount;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err40 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 2147483647 || isNaN(data10)) {
          const err41 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err42 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (!formats42.validate(data10)) {
          const err43 = { instancePath: instancePath + "/successfulLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.lastFailedLoginDate !== void 0) {
      let data11 = data.lastFailedLoginDate;
      if (typeof data11 === "string") {
        if (!pattern62.test(data11)) {
          const err44 = { instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!formats02.validate(data11)) {
          const err45 = { instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/lastFailedLoginDate", schemaPath: "urn:credential-api:schemas:Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.failedLoginCount !== void 0) {
      let data12 = data.failedLoginCount;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err47 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 2147483647 || isNaN(data12)) {
          const err48 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err49 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (!formats42.validate(data12)) {
          const err50 = { instancePath: instancePath + "/failedLoginCount", schemaPath: "urn:credential-api:schemas:LoginCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
    }
    if (data.modificationComment !== void 0) {
      let data13 = data.modificationComment;
      if (typeof data13 === "string") {
        if (func12(data13) > 1e3) {
          const err51 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data14 = data.type;
      if (typeof data14 !== "string") {
        const err53 = { instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (!(data14 === "Password" || data14 === "Certificate" || data14 === "SecurID User Mapping" || data14 === "Ticket Authorization" || data14 === "Safeword User Mapping" || data14 === "OTP Card" || data14 === "Temporary Strong Password" || data14 === "Generic Credential" || data14 === "Kerberos" || data14 === "mTan" || data14 === "Vasco" || data14 === "PUK" || data14 === "URL Ticket" || data14 === "DevicePassword" || data14 === "MobileSignature" || data14 === "SAML Federation" || data14 === "Security Questions" || data14 === "Context Password" || data14 === "OATH" || data14 === "FIDO UAF Authenticator" || data14 === "Recovery Code" || data14 === "FIDO2 Authenticator")) {
        const err54 = { instancePath: instancePath + "/type", schemaPath: "urn:credential-api:schemas:CredentialType/enum", keyword: "enum", params: { allowedValues: schema502.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if ("Vasco" !== data14) {
        const err55 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/allOf/1/const", keyword: "const", params: { allowedValue: "Vasco" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.validity !== void 0) {
      if (!validate232(data.validity, { instancePath: instancePath + "/validity", parentData: data, parentDataProperty: "validity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.vascoTokens !== void 0) {
      let data16 = data.vascoTokens;
      if (Array.isArray(data16)) {
        if (data16.length > 32) {
          const err56 = { instancePath: instancePath + "/vascoTokens", schemaPath: "#/properties/vascoTokens/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.authMode !== void 0) {
              let data18 = data17.authMode;
              if (typeof data18 === "string") {
                if (func12(data18) > 20) {
                  const err57 = { instancePath: instancePath + "/vascoTokens/" + i0 + "/authMode", schemaPath: "urn:credential-api:schemas:VascoToken/properties/authMode/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (func12(data18) < 1) {
                  const err58 = { instancePath: instancePath + "/vascoTokens/" + i0 + "/authMode", schemaPath: "urn:credential-api:schemas:VascoToken/properties/authMode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/vascoTokens/" + i0 + "/authMode", schemaPath: "urn:credential-api:schemas:VascoToken/properties/authMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data17.data !== void 0) {
              let data19 = data17.data;
              if (typeof data19 === "string") {
                if (func12(data19) > 4096) {
                  const err60 = { instancePath: instancePath + "/vascoTokens/" + i0 + "/data", schemaPath: "urn:credential-api:schemas:VascoToken/properties/data/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (!pattern31.test(data19)) {
                  const err61 = { instancePath: instancePath + "/vascoTokens/" + i0 + "/data", schemaPath: "urn:credential-api:schemas:VascoToken/properties/data/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/vascoTokens/" + i0 + "/data", schemaPath: "urn:credential-api:schemas:VascoToken/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/vascoTokens/" + i0, schemaPath: "urn:credential-api:schemas:VascoToken/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/vascoTokens", schemaPath: "#/properties/vascoTokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate342.errors = vErrors;
  return errors === 0;
}
validate342.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "vascoTokens": true }, "dynamicProps": false, "dynamicItems": false };
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate332.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate342(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
    errors = vErrors.length;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
validate332.evaluated = { "props": { "created": true, "lastModified": true, "version": true, "extId": true, "userExtId": true, "policyExtId": true, "stateName": true, "stateChangeReason": true, "stateChangeDetail": true, "lastSuccessfulLoginDate": true, "successfulLoginCount": true, "lastFailedLoginDate": true, "failedLoginCount": true, "modificationComment": true, "type": true, "validity": true, "vascoTokens": true }, "dynamicProps": false, "dynamicItems": false };
var request_updateVascoCredential2 = validate372;
var pattern35 = new RegExp("^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate382.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "stateName" || key0 === "policyExtId" || key0 === "modificationComment" || key0 === "version")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.stateName !== void 0) {
      let data0 = data.stateName;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "initial" || data0 === "active" || data0 === "tmp-locked" || data0 === "fail-locked" || data0 === "reset-code" || data0 === "admin-changed" || data0 === "disabled" || data0 === "archived")) {
        const err2 = { instancePath: instancePath + "/stateName", schemaPath: "urn:credential-api:schemas:StateName/enum", keyword: "enum", params: { allowedValues: schema422.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.policyExtId !== void 0) {
      let data1 = data.policyExtId;
      if (typeof data1 === "string") {
        if (func12(data1) > 50) {
          const err3 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func12(data1) < 1) {
          const err4 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/policyExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.modificationComment !== void 0) {
      let data2 = data.modificationComment;
      if (typeof data2 === "string") {
        if (func12(data2) > 1e3) {
          const err7 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/modificationComment", schemaPath: "urn:credential-api:schemas:ModificationComment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (func12(data3) > 10) {
          const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern35.test(data3)) {
          const err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$" }, message: 'must match pattern "^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate382.errors = vErrors;
  return errors === 0;
}
validate382.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate372.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "body")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.clientExtId === void 0) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "clientExtId" }, message: "must have required property 'clientExtId'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.extId === void 0) {
          const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "extId" }, message: "must have required property 'extId'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "clientExtId" || key1 === "extId")) {
            const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.clientExtId !== void 0) {
          let data1 = data0.clientExtId;
          if (typeof data1 === "string") {
            if (func12(data1) > 50) {
              const err6 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func12(data1) < 1) {
              const err7 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern42.test(data1)) {
              const err8 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/path/clientExtId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.extId !== void 0) {
          let data2 = data0.extId;
          if (typeof data2 === "string") {
            if (func12(data2) > 50) {
              const err10 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (func12(data2) < 1) {
              const err11 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern42.test(data2)) {
              const err12 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F-\\u009F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F-\\u009F]+$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/path/extId", schemaPath: "urn:credential-api:schemas:ExtId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate382(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate372.errors = vErrors;
  return errors === 0;
}
validate372.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  compiled_every_exports as every,
  compiled_first_exports as first
};
