/** Talks to the server: one function per path, one kind of error, the token in a header only. */

import { Store } from "./store.js";

const RENEW_AFTER_MS = 24 * 3600 * 1000;
const ANSWER_MS = 15_000;
const UPLOAD_MS = 180_000;
const POLL_MARGIN_MS = 10_000;

/** What went wrong: the server's machine word, or "network". */
export class ApiError extends Error {
  /**
   * @param {string} code
   * @param {number} status 0 when nothing came back
   * @param {number} retryAfter seconds
   */
  constructor(code, status = 0, retryAfter = 0) {
    super(code);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request can succeed later without anybody doing anything. */
  get isTransient() {
    return this.status === 0 || this.status >= 500 || this.status === 408;
  }
}

export class Api {
  /**
   * @param {string} base address of the server, ending in "/"
   * @param {Store} store
   */
  constructor(base, store) {
    this.base = base;
    this.store = store;
    this.opening = null;
    /** The conversation's language as the server knows it, null before it does. */
    this.language = null;
  }

  /** Whether this browser has had a session: only then something may have been said. */
  get hasSession() {
    return this.store.get("token") !== null;
  }

  /** Return the labels of one language; throws ApiError with status 404 when there are none. */
  words(tag) {
    return this.#fetch("GET", `widget/words/${encodeURIComponent(tag)}.json`, {});
  }

  history(signal) {
    return this.#call("GET", "widget/history", { signal });
  }

  poll(after, wait, typing, signal) {
    const query = new URLSearchParams({ after, wait, typing: typing ? 1 : 0 });
    const limit = wait * 1000 + POLL_MARGIN_MS;
    return this.#call("GET", `widget/messages?${query}`, { signal, limit });
  }

  send(message) {
    return this.#call("POST", "widget/messages", { body: JSON.stringify(message) });
  }

  async picture(id) {
    const path = `widget/pictures/${encodeURIComponent(id)}`;
    return this.#call("GET", path, { as: "blob", limit: UPLOAD_MS });
  }

  /** Upload a picture; `onProgress` hears shares from 0 to 1. */
  async sendPicture({ id, caption, file }, onProgress) {
    const form = new FormData();
    form.append("id", id);
    form.append("caption", caption);
    form.append("image", file, "image");
    return this.#withToken((token) => this.#upload("widget/images", form, token, onProgress));
  }

  #call(method, path, options) {
    return this.#withToken((token) => this.#fetch(method, path, { ...options, token }));
  }

  /** Run with a token; a refused one is replaced once. */
  async #withToken(run) {
    const token = await this.#token();
    try {
      return await run(token);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error;
      return run(await this.#open(token));
    }
  }

  async #token() {
    const token = this.store.get("token");
    if (token === null) return this.#open(null);
    const age = Date.now() - Number(this.store.get("renewed") ?? 0);
    if (age < RENEW_AFTER_MS) return token;
    try {
      return await this.#open(token);
    } catch {
      return token; // it may still be good
    }
  }

  /** Open a session or renew the old one; tabs that start together share one. */
  #open(old) {
    this.opening ??= this.#alone(() => this.#openNow(old)).finally(() => (this.opening = null));
    return this.opening;
  }

  #alone(run) {
    const locks = this.store.isShared ? navigator.locks : null;
    return locks ? locks.request(`${this.store.prefix}session`, run) : run();
  }

  async #openNow(old) {
    const known = this.store.get("token");
    if (known !== null && known !== old) return known; // another tab was faster
    const body = JSON.stringify({
      locale: navigator.language,
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(known === null ? {} : { token: known }),
    });
    const answer = await this.#fetch("POST", "widget/session", { body });
    this.language = answer.language ?? null;
    this.store.set("token", answer.token);
    this.store.set("renewed", String(Date.now()));
    return answer.token;
  }

  async #fetch(method, path, { body, token, signal, limit = ANSWER_MS, as = "json" }) {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), limit);
    const stop = () => control.abort();
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) stop();
    try {
      const response = await fetch(this.base + path, {
        method,
        body,
        headers: headersOf(token, body !== undefined),
        signal: control.signal,
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: token ? "no-store" : "default",
        keepalive: method === "POST", // a message is on its way even if the page is left
      });
      if (!response.ok) throw await errorOf(response.status, () => response.json(), (name) => response.headers.get(name));
      return await response[as]();
    } catch (error) {
      if (error instanceof ApiError) throw error;
      throw new ApiError(signal?.aborted ? "stopped" : "network");
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
  }

  /** fetch() tells nothing about the progress of an upload; this older way does. */
  #upload(path, form, token, onProgress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", this.base + path);
      request.timeout = UPLOAD_MS;
      request.setRequestHeader("Authorization", `Bearer ${token}`);
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) onProgress(event.loaded / event.total);
      });
      for (const event of ["error", "timeout", "abort"]) {
        request.addEventListener(event, () => reject(new ApiError("network")));
      }
      request.addEventListener("load", async () => {
        const read = async () => JSON.parse(request.responseText);
        const header = (name) => request.getResponseHeader(name);
        try {
          if (request.status >= 300) throw await errorOf(request.status, read, header);
          resolve(await read());
        } catch (error) {
          reject(error instanceof ApiError ? error : new ApiError("network"));
        }
      });
      request.send(form);
    });
  }
}

function headersOf(token, hasBody) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (hasBody) headers["Content-Type"] = "application/json";
  return headers;
}

async function errorOf(status, readJson, header) {
  let code = "failed";
  try {
    code = (await readJson()).error.code;
  } catch {
    // a proxy's own page; the status says enough
  }
  return new ApiError(String(code), status, Number(header("Retry-After") ?? 0));
}
