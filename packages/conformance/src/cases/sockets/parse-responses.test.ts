import { expect, test } from "vitest";
import { parseResponses } from "./parse-responses.ts";

const parse = (text: string, method = "GET") => {
  const { responses, rest } = parseResponses(Buffer.from(text, "latin1"), method);
  return { rest, responses: responses.map(({ status, body }) => [status, Buffer.from(body).toString()]) };
};

test.each([
  [
    "by their lengths",
    "HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx",
    [
      [401, "{}"],
      [200, "x"],
    ],
  ],
  [
    "in chunks",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nab\r\n1\r\nc\r\n0\r\nX: y\r\n\r\nHTTP/1.1 204 No\r\n\r\n",
    [
      [200, "abc"],
      [204, ""],
    ],
  ],
  ["without a length, to the end of the connection", "HTTP/1.0 200 OK\r\n\r\nall of it", [[200, "all of it"]]],
  ["after 100 Continue", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 No\r\nContent-Length: 0\r\n\r\n", [[413, ""]]],
])("reads responses %s", (_, text, responses) => {
  expect(parse(text)).toEqual({ responses, rest: 0 });
});

test.each([
  "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
  "HTTP/1.1 200 OK\r\nContent-Le",
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n",
  "<html>no HTTP</html>\r\n\r\n",
])("leaves what is no whole response: %j", (text) => {
  expect(parse(text)).toEqual({ responses: [], rest: text.length });
});

test("counts bytes after the head of a response to HEAD", () => {
  const head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
  expect(parse(head, "HEAD")).toEqual({ responses: [[200, ""]], rest: 0 });
  expect(parse(`${head}{}`, "HEAD")).toEqual({ responses: [[200, ""]], rest: 2 });
});
