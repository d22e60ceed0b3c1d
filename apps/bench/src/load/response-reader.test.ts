import { expect, it } from "vitest";
import { createResponseReader } from "./response-reader.ts";

const bytes = (text: string) => Buffer.from(text);

it("says the status when the body is complete, however the bytes arrive", () => {
  const response = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
  for (let at = 1; at < response.length; at++) {
    const reader = createResponseReader();
    expect(reader.take(bytes(response.slice(0, at)))).toBeUndefined();
    expect(reader.take(bytes(response.slice(at)))).toBe(200);
    expect(reader.take(bytes(response.replace("200", "422")))).toBe(422);
  }
});

it("reads a chunked body to its last chunk", () => {
  const reader = createResponseReader();
  expect(reader.take(bytes("HTTP/1.1 422 X\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n"))).toBeUndefined();
  expect(reader.take(bytes("0\r\n\r\n"))).toBe(422);
});
