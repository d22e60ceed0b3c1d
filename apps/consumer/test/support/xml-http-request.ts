/** As much of an XMLHttpRequest as whatwg-fetch uses, on the `fetch` of Node. */
export class XmlHttpRequest {
  onload: (() => void) | undefined;
  onerror: (() => void) | undefined;
  onabort: (() => void) | undefined;
  onreadystatechange: (() => void) | undefined;
  ontimeout: (() => void) | undefined;
  readyState = 0;
  responseText = "";
  responseURL = "";
  status = 0;
  statusText = "";
  readonly #controller = new AbortController();
  readonly #headers = new Headers();
  #allHeaders = "";
  #method = "GET";
  #url = "";

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.append(name, value);
  }

  getAllResponseHeaders(): string {
    return this.#allHeaders;
  }

  send(body: string | null): void {
    const init = { method: this.#method, headers: this.#headers, body, signal: this.#controller.signal };
    fetch(this.#url, init)
      .then(async (response) => {
        this.status = response.status;
        this.statusText = response.statusText;
        this.responseURL = response.url;
        this.#allHeaders = [...response.headers].map((each) => each.join(": ")).join("\r\n");
        this.responseText = await response.text();
        this.onload?.();
      })
      .catch(() => (this.#controller.signal.aborted ? this.onabort?.() : this.onerror?.()));
  }

  abort(): void {
    this.#controller.abort();
  }
}
