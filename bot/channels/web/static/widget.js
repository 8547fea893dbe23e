/**
 * <support-chat>: a support chat for any page, in a shadow root.
 *
 * One line is enough; the element is added to the end of the page by itself:
 *
 *   <script src="https://support.example/widget.js" defer></script>
 *
 * Its attributes can stand on the script as data-language, data-position and so on. To
 * place the element yourself, write <support-chat></support-chat> anywhere in the page.
 *
 * Attributes
 *   server    address of the support server; default: where this script came from
 *   language  tag of the labels ("zh-CN"); default: the page's lang, then the browser's
 *   open      present while the window is open; set or remove it to open or close
 *   brand     the name in the head; default: the server's
 *   position  "left" or "right"; default: where lines end
 *
 * Properties
 *   open      boolean, as the attribute
 *
 * Events (they bubble, cross the shadow root, and never carry what was said)
 *   support-chat:open     the window was opened
 *   support-chat:close    the window was closed
 *   support-chat:message  detail: { author: "you" | "bot" | "person", id }
 *
 * CSS custom properties
 *   --support-chat-accent       colour of launcher, head and own messages
 *   --support-chat-accent-ink   text on it
 *   --support-chat-surface      the window
 *   --support-chat-ink          its text
 *   --support-chat-soft         times, hints
 *   --support-chat-line         borders
 *   --support-chat-bubble       the bot's messages
 *   --support-chat-radius       corners of the window
 *   --support-chat-font         font family
 *   --support-chat-offset       distance from the page's edges
 *   --support-chat-layer        z-index
 *
 * It keeps a session token in localStorage, works under a Content-Security-Policy with
 * nothing but script-src and connect-src for the server and img-src blob:, sets no
 * cookie, loads nothing from elsewhere, and writes no HTML.
 */

(() => {
"use strict";

// store.js
/** Remembers small things over reloads; where the browser forbids that, in memory. */

/**
 * The token and what was seen are kept, nothing that a person wrote ever is: a
 * message may hold a recovery phrase.
 */
class Store {
  /** @param {string} name tells several servers on one page apart */
  constructor(name) {
    this.prefix = `support-chat:${name}:`;
    this.memory = new Map();
    this.isShared = this.#works(() => localStorage);
    this.hasTab = this.#works(() => sessionStorage);
  }

  #works(area) {
    const key = `${this.prefix}try`;
    try {
      area().setItem(key, "1");
      area().removeItem(key);
      return true;
    } catch {
      return false;
    }
  }

  /** Return what is kept for all tabs, null when there is nothing. */
  get(key) {
    return this.isShared ? localStorage.getItem(this.prefix + key) : (this.memory.get(key) ?? null);
  }

  set(key, value) {
    try {
      if (this.isShared) localStorage.setItem(this.prefix + key, value);
      else this.memory.set(key, value);
    } catch {
      this.isShared = false; // full, or forbidden meanwhile
      this.memory.set(key, value);
    }
  }

  /** Return what is kept for this tab. */
  getHere(key) {
    return this.hasTab ? sessionStorage.getItem(this.prefix + key) : null;
  }

  setHere(key, value) {
    try {
      if (this.hasTab) sessionStorage.setItem(this.prefix + key, value);
    } catch {
      this.hasTab = false;
    }
  }

  /** Call back when another tab changes a key; returns how to stop that. */
  watch(key, callback) {
    const listener = (event) => {
      if (event.key === this.prefix + key) callback(event.newValue);
    };
    addEventListener("storage", listener);
    return () => removeEventListener("storage", listener);
  }
}

// api.js
/** Talks to the server: one function per path, one kind of error, the token in a header only. */


const RENEW_AFTER_MS = 24 * 3600 * 1000;
const ANSWER_MS = 15_000;
const UPLOAD_MS = 180_000;
const POLL_MARGIN_MS = 10_000;

/** What went wrong: the server's machine word, or "network". */
class ApiError extends Error {
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

class Api {
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

// dom.js
/** Makes nodes. Texts become text nodes, always: nothing here parses markup. */

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  chat: "M12 3.5c-5 0-9 3.4-9 7.7 0 2.4 1.3 4.6 3.3 6-.1 1-.5 2.200-1.400 3.300 1.700-.1 3.300-.8 4.500-1.700.8.2 1.700.3 2.600.3 5 0 9-3.400 9-7.900s-4-7.700-9-7.700z",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9.500l6 6 6-6",
  send: "M12 19.500v-15M5.500 11L12 4.500l6.500 6.500",
  picture: "M5.500 4.500h13a2 2 0 012 2v11a2 2 0 01-2 2h-13a2 2 0 01-2-2v-11a2 2 0 012-2zM4 17l4.500-4.500 3.500 3.500 3-3 5 5M15.500 9.200a.8.8 0 100-1.600.8.8 0 000 1.600z",
  retry: "M19.500 12a7.500 7.500 0 11-2.200-5.300M19.500 3.500v4h-4",
  shield: "M12 3l7.500 2.800v5.700c0 4.600-3.200 8-7.500 9.500-4.300-1.500-7.500-4.900-7.500-9.500V5.800L12 3zM8.800 12l2.200 2.200 4.300-4.400",
};

/**
 * Return a new element.
 * @param {string} tag
 * @param {Object<string, any>} [attributes] `on` holds listeners; false and null are left out.
 * @param {...(Node|string|null)} children strings become text nodes, null is left out
 * @returns {HTMLElement}
 */
function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name.startsWith("aria-")) {
      node.setAttribute(name, String(value)); // there, "false" says something
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/**
 * Return a drawn sign of 24 by 24 units, unseen by screen readers.
 * @param {keyof ICONS} name
 */
function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Set a text only where it changes, so that screen readers hear it once. */
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Return a random UUID; pages without HTTPS lack the browser's own function. */
function uuid() {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [8, 13, 18, 23].reduce((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
}

/** Whether fingers are used here: then no field is focused unasked, the keyboard would pop up. */
function isTouch() {
  return matchMedia("(pointer: coarse)").matches;
}

// composer.js
/** Where people write: the field, the picture to be sent, and the button. */


const TEXT_MAX = 4000;
const COUNT_FROM = 3500;
const PICTURE_TYPES = ["image/png", "image/jpeg", "image/webp"];
const PICTURE_MAX_MB = 10;
const FIELD_MAX_PX = 140;

class Composer {
  /**
   * @param {import("./words.js").Words} words
   * @param {import("./outbox.js").Outbox} outbox
   */
  constructor(words, outbox) {
    this.words = words;
    this.outbox = outbox;
    this.picture = null;
    this.#buildField();
    this.#buildPicture();
    this.problem = make("p", { class: "problem", role: "alert" });
    this.count = make("span", { class: "count", id: "count" });
    this.send = make(
      "button",
      { type: "button", class: "send", "aria-label": words.say("widget-send"), on: { click: () => this.submit() } },
      icon("send"),
    );
    const row = make("div", { class: "row" }, this.attach, this.field, this.send);
    this.node = make("div", { class: "composer" }, this.problem, this.strip, row, this.count, this.chooser);
    this.#onInput();
  }

  #buildField() {
    const { words } = this;
    this.field = make("textarea", {
      rows: 1,
      maxlength: TEXT_MAX,
      dir: "auto",
      placeholder: words.say("widget-placeholder"),
      "aria-label": words.say("widget-input"),
      "aria-describedby": "count",
      autocomplete: "off",
      // Browsers may send what they check to their maker: no place for a recovery phrase.
      spellcheck: "false",
      on: {
        input: () => this.#onInput(),
        keydown: (event) => this.#onKey(event),
        paste: (event) => this.#onPaste(event),
      },
    });
  }

  #buildPicture() {
    const { words } = this;
    this.chooser = make("input", {
      type: "file",
      accept: PICTURE_TYPES.join(","),
      hidden: true,
      tabindex: -1,
      "aria-label": words.say("widget-attach"),
      on: { change: () => this.#onChosen() },
    });
    this.attach = make(
      "button",
      { type: "button", class: "attach", "aria-label": words.say("widget-attach"), on: { click: () => this.chooser.click() } },
      icon("picture"),
    );
    this.preview = make("img", { alt: words.say("widget-picture") });
    const remove = make(
      "button",
      { type: "button", class: "remove", "aria-label": words.say("widget-picture_remove"), on: { click: () => this.setPicture(null, true) } },
      icon("close"),
    );
    const hint = make("span", { class: "hint" }, words.say("widget-picture_hint"));
    this.strip = make("div", { class: "strip", hidden: true }, make("div", { class: "thumb" }, this.preview, remove), hint);
  }

  #onInput() {
    const { field } = this;
    const left = TEXT_MAX - field.value.length;
    this.node?.classList.toggle("full", left === 0);
    const isNear = field.value.length >= COUNT_FROM;
    const count = this.words.number.format(left);
    setText(this.count, isNear ? this.words.say("widget-chars_left", { count }) : "");
    this.send.disabled = field.value.trim() === "" && this.picture === null;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, FIELD_MAX_PX)}px`;
    field.classList.toggle("scrolls", field.scrollHeight > FIELD_MAX_PX);
  }

  #onKey(event) {
    // While an input method composes (Chinese, Japanese), Enter chooses a word.
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== "Enter" || event.shiftKey || isComposing) return;
    event.preventDefault();
    this.submit();
  }

  #onPaste(event) {
    const file = [...(event.clipboardData?.files ?? [])].find((each) => each.type.startsWith("image/"));
    if (!file) return;
    event.preventDefault();
    this.setPicture(file);
  }

  #onChosen() {
    const [file] = this.chooser.files;
    this.chooser.value = ""; // so that the same file can be chosen again
    if (file) this.setPicture(file);
    this.field.focus();
  }

  /** Take a picture to be sent, or none. */
  setPicture(file, isByHand = false) {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = null;
    const problem = file && this.#problemOf(file);
    this.#complain(problem ?? "");
    this.picture = problem ? null : file;
    this.strip.hidden = this.picture === null;
    if (this.picture) {
      this.address = URL.createObjectURL(this.picture);
      this.preview.src = this.address;
    } else this.preview.removeAttribute("src");
    if (isByHand) this.field.focus();
    this.#onInput();
  }

  #problemOf(file) {
    if (!PICTURE_TYPES.includes(file.type)) return this.words.say("widget-error_picture_type");
    if (file.size > PICTURE_MAX_MB * 1024 * 1024) {
      const limit = this.words.megabytes.format(PICTURE_MAX_MB);
      return this.words.say("widget-error_picture_big", { limit });
    }
    return null;
  }

  #complain(text) {
    setText(this.problem, text);
    this.problem.hidden = text === "";
  }

  submit() {
    const text = this.field.value.trim();
    if (text === "" && this.picture === null) return;
    const { picture } = this;
    this.field.value = "";
    this.setPicture(null);
    if (picture) this.outbox.sendPicture(picture, text);
    else this.outbox.sendText(text);
    this.field.focus();
  }

  /** Return what is being written, so that it survives a change of language. */
  get draft() {
    return { text: this.field.value, picture: this.picture };
  }

  set draft({ text, picture }) {
    this.field.value = text;
    this.setPicture(picture);
  }

  dispose() {
    if (this.address) URL.revokeObjectURL(this.address);
  }
}

// bubble.js
/** One message on the screen; it is built once and then only mended where something changed. */


const AUTHORS = {
  you: "widget-author_you",
  bot: "widget-author_bot",
  person: "widget-author_person",
};
const STATES = {
  sending: "widget-state_sending",
  sent: "widget-state_sent",
  failed: "widget-state_failed",
};
const BUBBLE_PICTURE_MAX_MB = 10;

/**
 * @typedef {Object} BubbleContext
 * @property {import("./words.js").Words} words
 * @property {import("./outbox.js").Outbox} outbox
 * @property {import("./conversation.js").Conversation} conversation
 * @property {(node: Element, show: () => void) => void} whenSeen runs when the node is scrolled into view
 * @property {() => void} whenGrown runs when a picture has made the bubble taller
 * @property {() => void} afterPress where the focus goes when a button has been pressed
 */

class Bubble {
  /**
   * @param {import("./conversation.js").Item} item
   * @param {BubbleContext} context
   */
  constructor(item, context) {
    this.item = item;
    this.context = context;
    const { words } = context;
    this.text = make("p", { class: "text", dir: "auto" });
    this.body = make("div", { class: "bubble" }, this.text);
    this.choices = make("div", { class: "choices", role: "group" });
    this.time = make("time", { datetime: item.at.toISOString() });
    this.state = make("span", { class: "state" });
    this.problem = make("span", { class: "problem" });
    this.foot = make("div", { class: "foot" }, this.problem, this.state, this.time);
    this.node = make(
      "div",
      { class: `message from-${item.author}` },
      make("span", { class: "unseen" }, words.say(AUTHORS[item.author])),
      this.body,
      this.choices,
      this.foot,
    );
    this.update();
  }

  /** Show what the item says now. */
  update() {
    this.#showText();
    if (this.item.file || this.item.picture) this.#showPicture();
    this.#showChoices();
    this.#showState();
  }

  /** Say where in its group the message stands: only the last one shows its time. */
  place({ isFirst, isLast }) {
    this.node.classList.toggle("first", isFirst);
    this.node.classList.toggle("last", isLast);
  }

  #showText() {
    const { item, context } = this;
    this.body.classList.toggle("secret", item.secret);
    if (item.secret && !this.shield) {
      this.shield = icon("shield");
      this.body.prepend(this.shield);
    }
    setText(this.text, item.secret ? context.words.say("widget-secret_hidden") : item.text);
    this.text.hidden = this.text.textContent === "";
  }

  #showPicture() {
    const { item, context } = this;
    if (!this.picture) {
      this.picture = make("img", { alt: context.words.say("widget-picture"), hidden: true });
      this.frame = make("div", { class: "picture" }, this.picture);
      this.body.prepend(this.frame);
      this.picture.addEventListener("load", () => context.whenGrown());
      if (item.file) this.#draw(item.file);
      else context.whenSeen(this.frame, () => this.#fetchPicture());
    }
    const isUploading = item.state === "sending" && item.file !== null;
    if (isUploading && !this.bar) {
      this.bar = make("progress", { max: 1 });
      this.frame.append(this.bar);
    }
    if (isUploading) {
      const percent = context.words.percent.format(item.progress);
      this.bar.value = item.progress;
      this.bar.setAttribute("aria-label", context.words.say("widget-picture_progress", { percent }));
    } else if (this.bar) {
      this.bar.remove();
      this.bar = null;
    }
  }

  async #fetchPicture() {
    try {
      this.#draw(await this.context.conversation.api.picture(this.item.picture));
    } catch {
      this.frame.classList.add("lost"); // the message stands without it
    }
  }

  #draw(blob) {
    this.address = URL.createObjectURL(blob);
    this.picture.src = this.address;
    this.picture.hidden = false;
  }

  #showChoices() {
    const { item, context } = this;
    const isShown = item.buttons.length > 0;
    this.choices.hidden = !isShown;
    if (!isShown) return this.choices.replaceChildren();
    if (this.choices.childElementCount !== item.buttons.length) {
      this.choices.replaceChildren(...item.buttons.map((button) => this.#choice(button)));
    }
    item.buttons.forEach((button, index) => {
      const node = this.choices.children[index];
      node.disabled = item.pressed !== null;
      node.classList.toggle("pressed", item.pressed === button.code);
    });
    return undefined;
  }

  #choice(button) {
    const press = () => {
      this.context.outbox.press(this.item, button);
      this.context.afterPress();
    };
    return make("button", { type: "button", class: "choice", dir: "auto", on: { click: press } }, button.title);
  }

  #showState() {
    const { item, context } = this;
    const { words } = context;
    setText(this.time, words.time(item.at));
    setText(this.state, item.state ? words.say(STATES[item.state]) : "");
    this.node.classList.toggle("failed", item.state === "failed");
    const limit = words.megabytes.format(BUBBLE_PICTURE_MAX_MB);
    setText(this.problem, item.problem ? words.say(item.problem, { limit }) : "");
    const canRetry = item.state === "failed" && !item.isFinal;
    if (canRetry && !this.retry) {
      const retry = () => context.outbox.retry(this.item);
      this.retry = make("button", { type: "button", class: "retry", on: { click: retry } }, icon("retry"), words.say("widget-retry"));
      this.foot.append(this.retry);
    } else if (!canRetry && this.retry) {
      this.retry.remove();
      this.retry = null;
    }
  }

  /** Forget the picture. */
  dispose() {
    if (this.address) URL.revokeObjectURL(this.address);
    this.node.remove();
  }
}

// log.js
/** The scrolling list of messages: keeps its nodes, its place and the screen reader's peace. */


const GROUP_MS = 5 * 60 * 1000;
const NEAR_PX = 80;
const MARGIN_PX = 48;

class Log {
  /**
   * @param {import("./conversation.js").Conversation} conversation
   * @param {import("./outbox.js").Outbox} outbox
   * @param {import("./words.js").Words} words
   * @param {() => void} afterPress where the focus goes when a button has been pressed
   */
  constructor(conversation, outbox, words, afterPress) {
    this.conversation = conversation;
    this.words = words;
    this.bubbles = new Map();
    this.days = new Map();
    this.watcher = new IntersectionObserver((entries) => this.#onSeen(entries));
    this.shows = new WeakMap();
    const whenSeen = (node, show) => {
      this.shows.set(node, show);
      this.watcher.observe(node);
    };
    const whenGrown = () => this.isAtEnd && this.toEnd();
    this.context = { words, outbox, conversation, whenSeen, whenGrown, afterPress };
    this.isAtEnd = true;
    this.#build();
  }

  #build() {
    const { words } = this;
    const welcome = make(
      "div",
      { class: "message from-bot first last welcome" },
      make("div", { class: "bubble" }, make("p", { class: "text" }, words.say("widget-welcome"))),
      make("p", { class: "safety" }, icon("shield"), make("span", {}, words.say("widget-safety"))),
    );
    this.list = make("div", { class: "list", role: "log", "aria-live": "polite", "aria-label": words.say("widget-log") });
    const dots = [1, 2, 3].map(() => make("i", { "aria-hidden": true }));
    this.typing = make("div", { class: "message from-bot typing", hidden: true }, make("div", { class: "bubble" }, ...dots));
    this.typingLabel = make("span", { class: "unseen", role: "status" });
    this.scroller = make(
      "div",
      { class: "log", tabindex: 0, on: { scroll: () => this.#onScroll() } },
      welcome,
      this.list,
      this.typing,
    );
    this.jump = make(
      "button",
      { type: "button", class: "jump", hidden: true, "aria-label": words.say("widget-jump"), on: { click: () => this.toEnd() } },
      icon("down"),
    );
    this.node = make("div", { class: "middle" }, this.scroller, this.typingLabel, this.jump);
  }

  /** Show the conversation as it is now. */
  update() {
    const { conversation, list } = this;
    const fresh = this.wasShown ? conversation.items.filter((item) => !this.bubbles.has(item.key)) : [];
    // The whole history at once is not news: a screen reader reads it when it is asked to.
    list.setAttribute("aria-live", this.wasShown ? "polite" : "off");
    this.#place(this.#nodes());
    this.wasShown ||= conversation.isLoaded || conversation.items.length > 0;
    if (conversation.language) list.setAttribute("lang", conversation.language);
    this.typing.hidden = !conversation.isTyping;
    setText(this.typingLabel, conversation.isTyping ? this.words.say("widget-typing") : "");
    this.#follow(fresh);
  }

  /** Scroll to what is new, so that a long answer is read from its beginning. */
  #follow(fresh) {
    const isOwn = fresh.some((item) => item.author === "you");
    if (fresh.length === 0 || isOwn) {
      if (this.isAtEnd || isOwn) this.toEnd();
    } else if (this.isAtEnd) {
      this.scroller.scrollTop = this.bubbles.get(fresh[0].key).node.offsetTop - MARGIN_PX;
      this.#onScroll();
    } else this.jump.hidden = false;
  }

  /** Return the nodes in order: a line for each day, a bubble for each item. */
  #nodes() {
    const { items } = this.conversation;
    const nodes = [];
    const kept = new Set();
    items.forEach((item, index) => {
      const day = item.at.toDateString();
      if (!index || items[index - 1].at.toDateString() !== day) nodes.push(this.#day(day, item.at));
      const bubble = this.#bubble(item);
      bubble.place({ isFirst: !isGrouped(items[index - 1], item), isLast: !isGrouped(item, items[index + 1]) });
      nodes.push(bubble.node);
      kept.add(item.key);
    });
    for (const [key, bubble] of this.bubbles) {
      if (!kept.has(key)) {
        bubble.dispose();
        this.bubbles.delete(key);
      }
    }
    return nodes;
  }

  #bubble(item) {
    let bubble = this.bubbles.get(item.key);
    if (!bubble) {
      bubble = new Bubble(item, this.context);
      this.bubbles.set(item.key, bubble);
    } else {
      bubble.item = item;
      bubble.update();
    }
    return bubble;
  }

  #day(day, at) {
    if (!this.days.has(day)) this.days.set(day, make("div", { class: "day" }, make("span")));
    const node = this.days.get(day);
    setText(node.firstChild, this.words.day(at));
    return node;
  }

  /** Bring the nodes into order and touch only those that stand elsewhere: they would be read again. */
  #place(nodes) {
    const wanted = new Set(nodes);
    for (const node of [...this.list.children]) if (!wanted.has(node)) node.remove();
    nodes.forEach((node, index) => {
      if (this.list.children[index] !== node) this.list.insertBefore(node, this.list.children[index] ?? null);
    });
  }

  #onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    this.isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    this.jump.hidden = this.isAtEnd;
  }

  #onSeen(entries) {
    for (const entry of entries.filter((each) => each.isIntersecting)) {
      this.watcher.unobserve(entry.target);
      this.shows.get(entry.target)?.();
    }
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.isAtEnd = true;
    this.jump.hidden = true;
  }

  dispose() {
    this.watcher.disconnect();
    for (const bubble of this.bubbles.values()) bubble.dispose();
  }
}

function isGrouped(one, other) {
  return Boolean(one && other) && one.author === other.author && Math.abs(other.at - one.at) < GROUP_MS;
}

// panel.js
/** The window of the chat: head, messages, composer; and where the focus may go. */


const PHONE = "(max-width: 480px)";
const BACK_MS = 3000;

const BANNERS = { lost: "widget-reconnecting", offline: "widget-offline" };

class Panel {
  /**
   * @param {Object} parts
   * @param {import("./conversation.js").Conversation} parts.conversation
   * @param {import("./outbox.js").Outbox} parts.outbox
   * @param {import("./words.js").Words} parts.words
   * @param {string} parts.title
   * @param {string} parts.initial of the brand
   * @param {() => void} parts.onClose
   */
  constructor({ conversation, outbox, words, title, initial, onClose }) {
    this.words = words;
    this.onClose = onClose;
    this.composer = new Composer(words, outbox);
    this.log = new Log(conversation, outbox, words, () => this.focus());
    this.banner = make("p", { class: "banner", role: "status", hidden: true });
    const close = make(
      "button",
      { type: "button", class: "close", "aria-label": words.say("widget-close"), on: { click: onClose } },
      icon("close"),
    );
    const head = make(
      "header",
      {},
      make("span", { class: "avatar", "aria-hidden": true }, initial),
      make("div", { class: "names" }, make("h2", { id: "title" }, title), make("p", {}, words.say("widget-subtitle"))),
      close,
    );
    const drop = make("div", { class: "drop", "aria-hidden": true }, icon("picture"), make("span", {}, words.say("widget-picture_drop")));
    this.node = make(
      "section",
      { class: "panel", role: "dialog", "aria-labelledby": "title", tabindex: -1, hidden: true, on: this.#listeners() },
      head,
      this.banner,
      this.log.node,
      this.composer.node,
      drop,
    );
    this.phone = matchMedia(PHONE);
    this.onViewport = () => this.#fitKeyboard();
    visualViewport?.addEventListener("resize", this.onViewport);
  }

  #listeners() {
    const hover = (isOver) => (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
      event.preventDefault();
      this.node.classList.toggle("dropping", isOver);
    };
    return {
      keydown: (event) => this.#onKey(event),
      // The page's own shortcuts must not fire while somebody writes here.
      keyup: (event) => event.stopPropagation(),
      keypress: (event) => event.stopPropagation(),
      dragover: hover(true),
      dragleave: (event) => this.node.contains(event.relatedTarget) || this.node.classList.remove("dropping"),
      drop: (event) => {
        hover(false)(event);
        const file = event.dataTransfer?.files[0];
        if (file) this.composer.setPicture(file, true);
      },
    };
  }

  #onKey(event) {
    event.stopPropagation();
    if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      this.onClose();
    } else if (event.key === "Tab" && this.phone.matches) this.#keepFocus(event);
  }

  /** On a phone the window covers the page: the focus goes round in it. */
  #keepFocus(event) {
    const stops = [...this.node.querySelectorAll("button, textarea, .log")].filter(
      (node) => !node.disabled && node.getClientRects().length > 0,
    );
    const [first, last] = [stops[0], stops.at(-1)];
    const now = this.node.getRootNode().activeElement;
    if (event.shiftKey ? now === first || now === this.node : now === last) {
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    }
  }

  /** Where a phone's keyboard takes half of the screen, the window keeps to the other half. */
  #fitKeyboard() {
    const isCovered = this.phone.matches && visualViewport.height < innerHeight - 1;
    this.node.style.height = isCovered ? `${visualViewport.height}px` : "";
    if (this.log.isAtEnd) this.log.toEnd();
  }

  get isOpen() {
    return !this.node.hidden;
  }

  show() {
    this.node.setAttribute("aria-modal", String(this.phone.matches));
    this.node.hidden = false;
    this.log.toEnd();
  }

  hide() {
    this.node.hidden = true;
  }

  /** Bring the focus to the field; on a touch screen to the window, without its keyboard. */
  focus() {
    (matchMedia("(pointer: coarse)").matches ? this.node : this.composer.field).focus({ preventScroll: true });
  }

  /** Say how the line is; that it is back is said for a moment. */
  showLine(state) {
    clearTimeout(this.timer);
    const wasBroken = !this.banner.hidden;
    const key = BANNERS[state] ?? (wasBroken ? "widget-reconnected" : null);
    this.banner.hidden = key === null;
    this.banner.classList.toggle("good", state === "ok");
    this.node.classList.toggle("cut-off", state !== "ok");
    setText(this.banner, key === null ? "" : this.words.say(key));
    if (state === "ok" && wasBroken) this.timer = setTimeout(() => (this.banner.hidden = true), BACK_MS);
  }

  dispose() {
    clearTimeout(this.timer);
    visualViewport?.removeEventListener("resize", this.onViewport);
    this.log.dispose();
    this.composer.dispose();
  }
}

// chat.js
/** The whole chat in one language: launcher and window over a conversation. */


const BADGE_MAX = 9;

class Chat {
  /**
   * @param {Object} parts
   * @param {import("./words.js").Words} parts.words
   * @param {import("./conversation.js").Conversation} parts.conversation
   * @param {import("./outbox.js").Outbox} parts.outbox
   * @param {import("./line.js").Line} parts.line
   * @param {string} parts.brand
   * @param {string|null} parts.position "left" or "right", null for where lines end
   * @param {(isOpen: boolean) => void} parts.onToggle
   */
  constructor({ words, conversation, outbox, line, brand, position, onToggle }) {
    Object.assign(this, { words, conversation, line });
    const title = words.say("widget-title").split(words.brand).join(brand);
    const initial = [...brand.trim()][0] ?? "";
    this.panel = new Panel({ conversation, outbox, words, title, initial, onClose: () => onToggle(false) });
    this.badge = make("span", { class: "badge", "aria-hidden": true, hidden: true });
    this.launcher = make(
      "button",
      { type: "button", class: "launcher", "aria-expanded": false, on: { click: () => onToggle(!this.panel.isOpen) } },
      icon("chat"),
      icon("down"),
      this.badge,
    );
    const side = position ?? (words.direction === "rtl" ? "left" : "right");
    this.node = make("div", { class: `root ${side}`, lang: words.tag, dir: words.direction }, this.panel.node, this.launcher);
    this.onChange = () => this.update();
    this.onLine = () => this.panel.showLine(line.state);
    conversation.addEventListener("change", this.onChange);
    line.addEventListener("state", this.onLine);
    document.addEventListener("visibilitychange", this.onChange);
    this.update();
    this.onLine();
  }

  update() {
    const { conversation, panel } = this;
    if (panel.isOpen && !document.hidden && conversation.isLoaded) conversation.see();
    panel.log.update();
    const { unread } = conversation;
    this.badge.hidden = unread === 0 || panel.isOpen;
    setText(this.badge, this.words.number.format(Math.min(unread, BADGE_MAX)) + (unread > BADGE_MAX ? "+" : ""));
    this.launcher.setAttribute("aria-label", this.#label(unread));
  }

  #label(unread) {
    if (this.panel.isOpen) return this.words.say("widget-launcher_close");
    if (unread === 0) return this.words.say("widget-launcher_open");
    return this.words.say("widget-launcher_unread", { count: this.words.number.format(unread) });
  }

  /**
   * Open or close the window.
   * @param {boolean} isOpen
   * @param {boolean} isAsked somebody did it just now: then the focus follows
   */
  toggle(isOpen, isAsked) {
    if (isOpen) this.panel.show();
    else this.panel.hide();
    this.node.classList.toggle("open", isOpen);
    this.launcher.setAttribute("aria-expanded", String(isOpen));
    this.update();
    if (!isAsked) return;
    if (isOpen) this.panel.focus();
    else this.launcher.focus();
  }

  dispose() {
    this.conversation.removeEventListener("change", this.onChange);
    this.line.removeEventListener("state", this.onLine);
    document.removeEventListener("visibilitychange", this.onChange);
    this.panel.dispose();
    this.node.remove();
  }
}

// conversation.js
/** What has been said, in order, and what is on its way: the state that the view shows. */


const OWN = "you";

/**
 * @typedef {Object} Item
 * @property {string} key unique and stable
 * @property {"you"|"bot"|"person"} author
 * @property {string} text
 * @property {Date} at
 * @property {number} [id] the server's, of what was said to us; grows
 * @property {{title: string, code: string}[]} buttons none once they are used up
 * @property {string|null} pressed the code of the button that was pressed here
 * @property {"sending"|"sent"|"failed"} [state] of our own only
 * @property {string|null} problem a words key that says what went wrong
 * @property {string} [code] the pressed button that this item stands for
 * @property {boolean} secret what was typed had to be taken off the screen
 * @property {string|null} picture the server's id of our picture
 * @property {File|null} file the picture while this page lives
 * @property {number} progress of its upload, 0 to 1
 */

class Conversation extends EventTarget {
  /**
   * @param {import("./api.js").Api} api
   * @param {import("./store.js").Store} store
   */
  constructor(api, store) {
    super();
    this.api = api;
    this.store = store;
    /** @type {Item[]} */
    this.items = [];
    this.last = 0;
    this.isTyping = false;
    this.isLoaded = false;
    /** Whether the server knows of this conversation: before, nothing can arrive. */
    this.isStarted = false;
    this.language = null;
  }

  changed() {
    this.dispatchEvent(new Event("change"));
  }

  /** Read everything anew: after a reload, and when another tab has written. */
  async load(signal) {
    const asked = Date.now();
    const answer = await this.api.history(signal);
    // After a reload nothing of it is news; later everything that is newer is.
    const newerThan = this.isLoaded || this.isStarted ? this.last : Infinity;
    const known = new Map(this.items.map((item) => [item.key, item]));
    const told = answer.items.map((entry) => merged(known.get(keyOf(entry)), entry));
    const keys = new Set(told.map((item) => item.key));
    // What the server cannot know yet stays: it is on its way, or was accepted meanwhile.
    const ahead = this.items.filter(
      (item) => !keys.has(item.key) && item.author === OWN && (item.state !== "sent" || item.sentAt > asked),
    );
    this.items = [...told, ...ahead];
    this.last = answer.last;
    this.isTyping = answer.typing;
    this.language = answer.language ?? this.language;
    this.isStarted = this.items.length > 0;
    this.isLoaded = true;
    if (this.seen > this.last) this.see();
    this.changed();
    for (const item of told.filter((each) => each.id > newerThan)) this.tell(item);
  }

  /** Take in a page of news. */
  absorb({ messages, typing, last }) {
    const keys = new Set(this.items.map((item) => item.key));
    const fresh = messages.map((entry) => merged(undefined, entry)).filter((item) => !keys.has(item.key));
    const isNew = fresh.length > 0 || typing !== this.isTyping;
    this.items.push(...fresh);
    this.last = Math.max(this.last, last);
    this.isTyping = typing;
    if (isNew) this.changed();
    for (const item of fresh) this.tell(item);
  }

  /** Let the page know that something was said; never what. */
  tell(item) {
    this.dispatchEvent(new CustomEvent("message", { detail: { author: item.author, id: item.key } }));
  }

  /** Put an item of our own at the end and return it. */
  addOwn(values) {
    const item = { ...blank(), key: uuid(), author: OWN, at: new Date(), state: "sending", ...values };
    this.items.push(item);
    this.changed();
    return item;
  }

  /** Mark the message's buttons as used; false when they were used before. */
  usePressed(item, button) {
    if (item.pressed !== null || !item.buttons.includes(button)) return false;
    item.pressed = button.code;
    this.changed();
    return true;
  }

  /** Return how many messages nobody has looked at yet. */
  get unread() {
    return this.items.filter((item) => item.id > this.seen).length;
  }

  get seen() {
    return Number(this.store.get("seen") ?? 0);
  }

  see() {
    if (this.seen === this.last) return;
    this.store.set("seen", String(this.last));
    this.changed();
  }
}

function blank() {
  return {
    text: "",
    buttons: [],
    pressed: null,
    problem: null,
    secret: false,
    picture: null,
    file: null,
    progress: 0,
  };
}

function keyOf(entry) {
  return entry.author === OWN ? entry.id : `m${entry.id}`;
}

/** Return an item as the server tells it, with what only this page knows. */
function merged(known, entry) {
  const told = { author: entry.author, text: entry.text, at: new Date(entry.at) };
  const item = Object.assign(known ?? blank(), told, { key: keyOf(entry) });
  if (entry.author === OWN) {
    Object.assign(item, { state: "sent", problem: null, secret: entry.secret, picture: entry.picture });
  } else {
    item.id = entry.id;
    if (item.pressed === null) item.buttons = entry.buttons;
  }
  return item;
}

// line.js
/** Keeps the line to the server: one long poll at a time, slower unseen, patient when it breaks. */


const WAIT_S = 25;
const HIDDEN_PAUSE_MS = 30_000;
const SHORT_POLL_MS = 1000;
const PAUSES_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/**
 * States: "ok", "lost" (trying again), "offline" (the browser says so). Emits "state" when
 * that changes, and "alive" whenever the server has answered.
 */
class Line extends EventTarget {
  /**
   * @param {import("./api.js").Api} api
   * @param {import("./conversation.js").Conversation} conversation
   * @param {() => boolean} isNeeded whether anything can arrive
   */
  constructor(api, conversation, isNeeded) {
    super();
    this.api = api;
    this.conversation = conversation;
    this.isNeeded = isNeeded;
    this.state = "ok";
    this.failures = 0;
    this.isStale = true;
    this.control = null;
    this.wakeUp = () => {};
    this.listeners = { online: () => this.#online(), offline: () => this.#offline() };
    this.onVisible = () => document.hidden || this.wake();
  }

  start() {
    if (this.control) return;
    this.control = new AbortController();
    for (const [event, listener] of Object.entries(this.listeners)) addEventListener(event, listener);
    document.addEventListener("visibilitychange", this.onVisible);
    this.#run(this.control.signal);
  }

  stop() {
    this.control?.abort();
    this.control = null;
    for (const [event, listener] of Object.entries(this.listeners)) removeEventListener(event, listener);
    document.removeEventListener("visibilitychange", this.onVisible);
    this.wake();
  }

  /** Look at once instead of after the pause. */
  wake() {
    this.wakeUp();
  }

  /** Read the whole conversation anew: another tab has changed it. */
  refresh() {
    this.isStale = true;
    this.request?.abort();
    this.wake();
  }

  async #run(stopped) {
    while (!stopped.aborted) {
      if (!this.isNeeded()) {
        await this.#pause(null);
        continue;
      }
      this.request = new AbortController();
      const stop = () => this.request.abort();
      stopped.addEventListener("abort", stop);
      try {
        await this.#listen(this.request.signal);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (!stopped.aborted && !(error.code === "stopped" && navigator.onLine)) await this.#wait(error);
      } finally {
        stopped.removeEventListener("abort", stop);
      }
    }
  }

  async #listen(signal) {
    if (this.isStale) {
      this.isStale = false;
      try {
        await this.conversation.load(signal);
      } catch (error) {
        this.isStale = true;
        throw error;
      }
      this.#setState("ok");
      this.dispatchEvent(new Event("alive"));
    }
    if (!this.isNeeded()) return;
    const isHidden = document.hidden;
    const began = Date.now();
    // After a break the answer comes at once, so that everybody sees that the line is back.
    const wait = isHidden || this.state !== "ok" ? 0 : WAIT_S;
    const page = await this.api.poll(this.conversation.last, wait, this.conversation.isTyping, signal);
    const wasBroken = this.state !== "ok";
    this.conversation.absorb(page);
    this.#setState("ok");
    this.dispatchEvent(new Event("alive"));
    if (isHidden) await this.#pause(HIDDEN_PAUSE_MS);
    else if (!wasBroken && !page.messages.length && Date.now() - began < SHORT_POLL_MS) {
      await this.#pause(SHORT_POLL_MS);
    }
  }

  async #wait(error) {
    this.#setState(navigator.onLine ? "lost" : "offline");
    const pause = PAUSES_MS[Math.min(this.failures, PAUSES_MS.length - 1)];
    this.failures += 1;
    // Spread out: after a restart not everybody comes back in the same second.
    const spread = pause * (0.75 + Math.random() / 2);
    await this.#pause(Math.max(spread, error.retryAfter * 1000));
  }

  /** Sleep so long (null: until woken). */
  #pause(duration) {
    return new Promise((resolve) => {
      const timer = duration === null ? null : setTimeout(resolve, duration);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #online() {
    this.failures = 0;
    this.wake();
  }

  #offline() {
    this.#setState("offline");
    this.request?.abort();
  }

  #setState(state) {
    if (state === "ok") this.failures = 0;
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}

// outbox.js
/** Sends what was written, in order; a repeated try carries the same id, so nothing doubles. */


const SEND_PAUSES_MS = [800, 2000, 4000];
const ROUNDS_MAX = 3;

const PROBLEMS = {
  rate_limited: "widget-error_slow_down",
  too_big: "widget-error_too_long",
  button_used: "widget-error_button_used",
  button_unknown: "widget-error_button_used",
  not_a_picture: "widget-error_picture_unreadable",
  too_many: "widget-error_picture_many",
  unavailable: "widget-error_unavailable",
};
const FINAL = new Set(["button_used", "button_unknown", "too_big", "not_a_picture", "too_many"]);

class Outbox {
  /**
   * @param {import("./api.js").Api} api
   * @param {import("./conversation.js").Conversation} conversation
   * @param {{onAccepted: () => void, onStuck: () => void}} listeners called when the server
   *   has taken something, and when something has to wait for the connection
   */
  constructor(api, conversation, { onAccepted, onStuck }) {
    this.api = api;
    this.conversation = conversation;
    this.onAccepted = onAccepted;
    this.onStuck = onStuck;
    this.queue = [];
    this.isBusy = false;
  }

  sendText(text) {
    this.#put(this.conversation.addOwn({ text }));
  }

  sendPicture(file, caption) {
    this.#put(this.conversation.addOwn({ text: caption, file }));
  }

  /** Press a button of a message; a second press of any of its buttons does nothing. */
  press(item, button) {
    if (!this.conversation.usePressed(item, button)) return;
    this.#put(this.conversation.addOwn({ text: button.title, code: button.code }));
  }

  retry(item) {
    if (item.state !== "failed") return;
    Object.assign(item, { state: "sending", problem: null, progress: 0 });
    this.conversation.changed();
    this.#put(item);
  }

  /** Return what waits for the connection; after some rounds only the person tries again. */
  get stuck() {
    const waits = (item) => item.state === "failed" && item.waits && item.rounds <= ROUNDS_MAX;
    return this.conversation.items.filter(waits);
  }

  /** Send what failed for want of a connection: it is back. */
  retryStuck() {
    for (const item of this.stuck) this.retry(item);
  }

  #put(item) {
    item.waits = false;
    this.queue.push(item);
    if (!this.isBusy) this.#drain();
  }

  async #drain() {
    this.isBusy = true;
    while (this.queue.length) await this.#send(this.queue.shift());
    this.isBusy = false;
  }

  async #send(item) {
    for (let tries = 0; ; tries += 1) {
      try {
        this.#accept(item, await this.#post(item));
        return;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const isLast = tries >= SEND_PAUSES_MS.length || !navigator.onLine;
        if (!error.isTransient || isLast) {
          this.#fail(item, error);
          return;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, SEND_PAUSES_MS[tries]));
    }
  }

  #post(item) {
    if (item.file) {
      const message = { id: item.key, caption: item.text, file: item.file };
      return this.api.sendPicture(message, (share) => {
        item.progress = share;
        this.conversation.changed();
      });
    }
    if (item.code) return this.api.send({ id: item.key, code: item.code });
    return this.api.send({ id: item.key, text: item.text });
  }

  #accept(item, answer) {
    Object.assign(item, { state: "sent", sentAt: Date.now(), problem: null });
    if (answer.secret_found) Object.assign(item, { secret: true, text: "" });
    this.conversation.isStarted = true;
    this.conversation.isTyping = true;
    this.conversation.changed();
    this.conversation.tell(item);
    this.onAccepted();
  }

  #fail(item, error) {
    item.state = "failed";
    item.waits = error.isTransient;
    item.rounds = (item.rounds ?? 0) + 1;
    item.isFinal = FINAL.has(error.code);
    item.problem = problemOf(item, error);
    this.conversation.changed();
    if (item.waits) this.onStuck();
  }
}

function problemOf(item, error) {
  if (error.isTransient && !navigator.onLine) return "widget-offline";
  if (item.file && error.code === "too_big") return "widget-error_picture_big";
  return PROBLEMS[error.code] ?? "widget-error_failed";
}

// words.js
/** The labels of one language, and how it writes numbers and times. */


const LAST_RESORT = "en";

class Words {
  /** @param {{tag: string, direction: "ltr"|"rtl", brand: string, words: Object<string, string>}} answer */
  constructor({ tag, direction, brand, words }) {
    this.tag = tag;
    this.direction = direction === "rtl" ? "rtl" : "ltr";
    this.brand = brand;
    this.words = words;
    this.locale = localeOf(tag);
    this.clock = new Intl.DateTimeFormat(this.locale, { hour: "2-digit", minute: "2-digit" });
    this.date = new Intl.DateTimeFormat(this.locale, { weekday: "long", day: "numeric", month: "long" });
    this.number = new Intl.NumberFormat(this.locale);
    this.percent = new Intl.NumberFormat(this.locale, { style: "percent" });
    this.megabytes = new Intl.NumberFormat(this.locale, { style: "unit", unit: "megabyte" });
  }

  /**
   * Return the text of a key; an unknown one is empty, never English and never a key.
   * @param {string} key
   * @param {Object<string, string>} [figures] what stands for `{name}`
   */
  say(key, figures = {}) {
    let text = this.words[key] ?? "";
    for (const [name, figure] of Object.entries(figures)) text = text.split(`{${name}}`).join(figure);
    return text;
  }

  time(at) {
    return this.clock.format(at);
  }

  /** Return "Today", "Yesterday" or the date. */
  day(at, now = new Date()) {
    const yesterday = new Date(now);
    yesterday.setDate(now.getDate() - 1);
    if (at.toDateString() === now.toDateString()) return this.say("widget-today");
    if (at.toDateString() === yesterday.toDateString()) return this.say("widget-yesterday");
    return this.date.format(at);
  }
}

/** Return how figures are written: as this browser does, if it speaks the same language. */
function localeOf(tag) {
  const isSame = (other) => other.split("-")[0] === tag.split("-")[0];
  return [...navigator.languages].find(isSame) ?? Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
}

/**
 * Return the words of the first language that the server speaks.
 * @param {import("./api.js").Api} api
 * @param {(string|null)[]} wanted tags, likeliest first
 */
async function loadWords(api, wanted) {
  const tags = [...wanted, LAST_RESORT].filter((tag) => tag && /^[A-Za-z0-9_-]{2,35}$/.test(tag));
  for (const tag of new Set(tags)) {
    try {
      return new Words(await api.words(tag));
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
    }
  }
  throw new ApiError("no_words", 404);
}

/** Return the languages to try: the attribute's, the page's, then the browser's. */
function wantedLanguages(element) {
  const around = element.parentElement?.closest("[lang]") ?? document.documentElement;
  return [element.getAttribute("language"), around.getAttribute("lang"), ...navigator.languages];
}

// element.js

const PANEL_STYLE = ":host {\nall: initial;\n--accent: var(--support-chat-accent, #1f5eff);\n--accent-ink: var(--support-chat-accent-ink, #ffffff);\n--surface: var(--support-chat-surface, #ffffff);\n--ink: var(--support-chat-ink, #17212f);\n--soft: var(--support-chat-soft, #5d6b7e);\n--line: var(--support-chat-line, #e3e9f0);\n--bubble: var(--support-chat-bubble, #f0f4f9);\n--radius: var(--support-chat-radius, 20px);\n--offset: var(--support-chat-offset, 20px);\n--bad: #c62839;\n--good: #0f7b52;\n--warn: #fff5e0;\n--warn-ink: #6b4a0b;\n--shadow: 0 1px 2px rgb(15 30 60 / 8%), 0 16px 48px rgb(15 30 60 / 20%);\ncolor-scheme: light dark;\n}\n@media (prefers-color-scheme: dark) {\n:host {\n--accent: var(--support-chat-accent, #2a63f2);\n--surface: var(--support-chat-surface, #121b27);\n--ink: var(--support-chat-ink, #e9eff7);\n--soft: var(--support-chat-soft, #9aabc0);\n--line: var(--support-chat-line, #263446);\n--bubble: var(--support-chat-bubble, #1e2b3c);\n--bad: #ff8b95;\n--good: #5fd3a3;\n--warn: #2d2412;\n--warn-ink: #f1d8a2;\n--shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 16px 48px rgb(0 0 0 / 55%);\n}\n}\n*, *::before, *::after { box-sizing: border-box; }\n[hidden] { display: none !important; }\n.root {\nposition: fixed;\nz-index: var(--support-chat-layer, 2147483000);\nbottom: calc(var(--offset) + env(safe-area-inset-bottom, 0px));\ncolor: var(--ink);\nfont: 15px/1.5 var(--support-chat-font, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", \"Noto Naskh Arabic\", sans-serif);\ntext-align: start;\n}\n.root.right { right: calc(var(--offset) + env(safe-area-inset-right, 0px)); }\n.root.left { left: calc(var(--offset) + env(safe-area-inset-left, 0px)); }\nbutton, textarea { font: inherit; color: inherit; letter-spacing: inherit; }\nbutton { cursor: pointer; -webkit-tap-highlight-color: transparent; }\nbutton:disabled { cursor: default; }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }\n.icon { display: block; width: 22px; height: 22px; fill: none; stroke: currentcolor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }\n.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.launcher {\nposition: relative;\ndisplay: grid;\nplace-items: center;\nwidth: 60px;\nheight: 60px;\npadding: 0;\nborder: 0;\nborder-radius: 50%;\nbackground: var(--accent);\ncolor: var(--accent-ink);\nbox-shadow: 0 6px 24px color-mix(in srgb, var(--accent) 38%, transparent), 0 2px 6px rgb(15 30 60 / 20%);\ntransition: transform 160ms ease, box-shadow 160ms ease;\n}\n.launcher:hover { transform: translateY(-2px); }\n.launcher:active { transform: scale(0.96); }\n.launcher:focus-visible { outline-offset: 3px; }\n.launcher .icon { grid-area: 1 / 1; width: 28px; height: 28px; transition: opacity 160ms ease, transform 160ms ease; }\n.launcher .icon-down { opacity: 0; transform: rotate(-60deg); }\n.open .launcher .icon-chat { opacity: 0; transform: rotate(60deg); }\n.open .launcher .icon-down { opacity: 1; transform: none; }\n.badge {\nposition: absolute;\ninset-block-start: -3px;\ninset-inline-end: -3px;\nmin-width: 22px;\nheight: 22px;\npadding-inline: 6px;\nborder: 2px solid var(--surface);\nborder-radius: 11px;\nbackground: #d92d42;\ncolor: #fff;\nfont-size: 12px;\nfont-weight: 650;\nline-height: 18px;\ntext-align: center;\n}\n.panel {\nposition: absolute;\nbottom: 76px;\ndisplay: flex;\nflex-direction: column;\nwidth: min(392px, calc(100vw - 2 * var(--offset)));\nheight: min(660px, calc(100vh - 96px - 2 * var(--offset)));\nheight: min(660px, calc(100dvh - 96px - 2 * var(--offset)));\noverflow: hidden;\nborder: 1px solid var(--line);\nborder-radius: var(--radius);\nbackground: var(--surface);\nbox-shadow: var(--shadow);\nanimation: rise 200ms cubic-bezier(0.2, 0.8, 0.2, 1);\n}\n.panel:focus { outline: none; }\n.right .panel { right: 0; transform-origin: bottom right; }\n.left .panel { left: 0; transform-origin: bottom left; }\n@keyframes rise { from { opacity: 0; transform: translateY(10px) scale(0.97); } }\nheader {\ndisplay: flex;\nflex: none;\ngap: 12px;\nalign-items: center;\npadding: 16px 14px 16px 18px;\nbackground: linear-gradient(135deg, color-mix(in srgb, var(--accent) 84%, #fff), var(--accent) 55%, color-mix(in srgb, var(--accent) 86%, #001a66));\ncolor: var(--accent-ink);\n}\n[dir=\"rtl\"] header { padding: 16px 18px 16px 14px; }\n.avatar {\ndisplay: grid;\nflex: none;\nplace-items: center;\nwidth: 40px;\nheight: 40px;\nborder-radius: 13px;\nbackground: rgb(255 255 255 / 20%);\nbox-shadow: inset 0 0 0 1px rgb(255 255 255 / 22%);\nfont-size: 18px;\nfont-weight: 650;\n}\n.names { flex: 1; min-width: 0; }\n.names h2 { margin: 0; overflow: hidden; font-size: 16px; font-weight: 650; line-height: 1.3; text-overflow: ellipsis; white-space: nowrap; }\n.names p { display: flex; gap: 7px; align-items: center; margin: 1px 0 0; font-size: 13px; line-height: 1.35; opacity: 0.94; }\n.names p::before { width: 8px; height: 8px; border-radius: 50%; background: #5ff0b0; content: \"\"; }\n.cut-off .names p::before { background: #ffc24d; }\n.close, .remove { display: grid; place-items: center; padding: 0; border: 0; border-radius: 50%; }\n.close { flex: none; width: 36px; height: 36px; background: transparent; }\n.close:hover { background: rgb(255 255 255 / 16%); }\n.close:focus-visible { outline-color: currentcolor; outline-offset: -2px; }\n.banner { flex: none; margin: 0; padding: 8px 18px; background: var(--warn); color: var(--warn-ink); font-size: 13px; }\n.banner.good { background: color-mix(in srgb, var(--good) 12%, var(--surface)); color: var(--good); }\n.drop {\nposition: absolute;\ninset: 8px;\nz-index: 2;\ndisplay: none;\nflex-direction: column;\ngap: 10px;\nalign-items: center;\njustify-content: center;\nborder: 2px dashed var(--accent);\nborder-radius: calc(var(--radius) - 6px);\nbackground: color-mix(in srgb, var(--surface) 92%, transparent);\npointer-events: none;\n}\n.dropping .drop { display: flex; }\n@media (max-width: 480px) {\n.root.open { inset: 0; }\n.root.open .launcher { display: none; }\n.root .panel { inset: 0 0 auto; width: 100%; height: 100vh; height: 100dvh; border: 0; border-radius: 0; }\nheader { padding-top: calc(14px + env(safe-area-inset-top, 0px)); }\n.composer { padding-bottom: calc(10px + env(safe-area-inset-bottom, 0px)); }\n}\n@media (prefers-reduced-motion: reduce) {\n*, *::before, *::after { animation: none !important; transition: none !important; }\n}\n@media (forced-colors: active) {\n.launcher, .send, .choice, .bubble { border: 1px solid; }\n}\n@media print {\n.root { display: none; }\n}\n";
const MESSAGES_STYLE = ".middle { position: relative; display: flex; flex: 1; min-height: 0; }\n.log { flex: 1; min-width: 0; padding: 18px 16px 10px; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }\n.log:focus-visible { outline-offset: -3px; }\n.list { display: flow-root; }\n.day { display: flex; justify-content: center; margin: 18px 0 14px; }\n.day span { padding: 2px 11px; border-radius: 10px; background: var(--bubble); color: var(--soft); font-size: 12px; }\n.message { display: flex; flex-direction: column; align-items: flex-start; margin-top: 3px; }\n.message.first { margin-top: 12px; }\n.from-you { align-items: flex-end; }\n.bubble {\nmax-width: 86%;\npadding: 9px 14px;\nborder-radius: 18px;\nbackground: var(--bubble);\noverflow-wrap: anywhere;\n}\n.from-you .bubble { background: var(--accent); color: var(--accent-ink); }\n.from-person .bubble { background: color-mix(in srgb, var(--good) 13%, var(--surface)); }\n.from-bot.last .bubble, .from-person.last .bubble { border-end-start-radius: 6px; }\n.from-you.last .bubble { border-end-end-radius: 6px; }\n.text { margin: 0; white-space: pre-wrap; unicode-bidi: plaintext; }\n.bubble.secret {\ndisplay: flex;\ngap: 10px;\nalign-items: flex-start;\nborder: 1px dashed color-mix(in srgb, var(--warn-ink) 45%, transparent);\nbackground: var(--warn);\ncolor: var(--warn-ink);\nfont-size: 14px;\n}\n.bubble.secret .icon, .safety .icon { flex: none; width: 20px; height: 20px; margin-top: 1px; }\n.foot {\ndisplay: none;\nflex-wrap: wrap;\ngap: 3px 8px;\nalign-items: center;\nmax-width: 92%;\nmargin-top: 4px;\npadding-inline: 4px;\ncolor: var(--soft);\nfont-size: 12px;\n}\n.from-you .foot { justify-content: flex-end; }\n.message.last .foot, .message.failed .foot { display: flex; }\n.foot .problem { flex-basis: 100%; color: var(--bad); font-size: 13px; text-align: end; }\n.foot .problem:empty, .foot .state:empty { display: none; }\n.failed .bubble { opacity: 0.75; }\n.failed .state { color: var(--bad); font-weight: 600; }\n.retry {\ndisplay: inline-flex;\ngap: 5px;\nalign-items: center;\npadding: 2px 10px;\nborder: 1px solid currentcolor;\nborder-radius: 999px;\nbackground: none;\ncolor: var(--bad);\nfont-weight: 600;\n}\n.retry .icon { width: 14px; height: 14px; stroke-width: 2.4; }\n.choices { display: flex; flex-wrap: wrap; gap: 8px; max-width: 96%; margin-top: 8px; }\n.choice {\npadding: 7px 15px;\nborder: 1.5px solid color-mix(in srgb, var(--accent) 55%, var(--line));\nborder-radius: 999px;\nbackground: var(--surface);\ncolor: color-mix(in srgb, var(--accent) 60%, var(--ink));\nfont-weight: 550;\nline-height: 1.35;\ntext-align: start;\noverflow-wrap: anywhere;\ntransition: background 120ms ease;\n}\n.choice:not(:disabled):hover { background: color-mix(in srgb, var(--accent) 10%, var(--surface)); }\n.choice:disabled { border-color: var(--line); color: var(--soft); opacity: 0.75; }\n.choice.pressed:disabled { border-color: var(--accent); background: color-mix(in srgb, var(--accent) 14%, var(--surface)); color: var(--ink); opacity: 1; }\n.picture { position: relative; min-width: 120px; min-height: 72px; overflow: hidden; border-radius: 12px; background: rgb(127 140 160 / 22%); }\n.picture img { display: block; max-width: 100%; max-height: 240px; margin-inline: auto; }\n.picture + .text:not([hidden]) { margin-top: 8px; }\n.bubble:has(.picture) { padding: 5px; }\n.bubble:has(.picture) .text { padding: 0 9px 4px; }\nprogress {\nposition: absolute;\ninset: auto 10px 10px;\nwidth: calc(100% - 20px);\nheight: 6px;\noverflow: hidden;\nborder: 0;\nborder-radius: 3px;\nappearance: none;\nbackground: rgb(0 0 0 / 45%);\n}\nprogress::-webkit-progress-bar { background: rgb(0 0 0 / 45%); }\nprogress::-webkit-progress-value { border-radius: 3px; background: #fff; transition: inline-size 150ms linear; }\nprogress::-moz-progress-bar { background: #fff; }\n.message.welcome { margin: 0 0 6px; }\n.safety {\ndisplay: flex;\ngap: 9px;\nalign-items: flex-start;\nmargin: 12px 0 0;\npadding: 10px 13px;\nborder-radius: 14px;\nbackground: var(--warn);\ncolor: var(--warn-ink);\nfont-size: 13px;\n}\n.typing .bubble { display: flex; gap: 5px; padding: 14px 15px; border-end-start-radius: 6px; }\n.typing { margin-top: 10px; }\n.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--soft); animation: breathe 1.2s infinite ease-in-out; }\n.typing i:nth-child(2) { animation-delay: 150ms; }\n.typing i:nth-child(3) { animation-delay: 300ms; }\n@keyframes breathe { 0%, 60%, 100% { opacity: 0.35; transform: none; } 30% { opacity: 1; transform: translateY(-3px); } }\n.jump {\nposition: absolute;\nbottom: 12px;\nleft: 50%;\ndisplay: grid;\nplace-items: center;\nwidth: 36px;\nheight: 36px;\nmargin-left: -18px;\npadding: 0;\nborder: 1px solid var(--line);\nborder-radius: 50%;\nbackground: var(--surface);\ncolor: var(--accent);\nbox-shadow: 0 4px 14px rgb(15 30 60 / 18%);\n}\n";
const COMPOSER_STYLE = ".composer { flex: none; padding: 10px 12px 12px; border-top: 1px solid var(--line); }\n.composer .problem { margin: 0 4px 8px; color: var(--bad); font-size: 13px; }\n.row {\ndisplay: flex;\ngap: 4px;\nalign-items: flex-end;\npadding: 4px;\nborder: 1.5px solid var(--line);\nborder-radius: 24px;\nbackground: var(--surface);\ntransition: border-color 120ms ease, box-shadow 120ms ease;\n}\n.row:has(textarea:focus) { border-color: var(--accent); box-shadow: 0 0 0 3px color-mix(in srgb, var(--accent) 18%, transparent); }\ntextarea {\nflex: 1;\nmin-width: 0;\nmin-height: 40px;\nmargin: 0;\npadding: 8px 4px;\nborder: 0;\nbackground: none;\nfont-size: 16px; /* below this, phones zoom in */\nline-height: 24px;\nresize: none;\noverflow-y: hidden;\noverflow-wrap: anywhere;\n}\ntextarea:focus-visible { outline: none; }\ntextarea.scrolls { overflow-y: auto; scrollbar-width: thin; }\n[dir=\"rtl\"] textarea:placeholder-shown { direction: rtl; } /* an empty field has no words to go by */\ntextarea::placeholder { color: var(--soft); opacity: 1; }\n.attach, .send { display: grid; flex: none; place-items: center; width: 40px; height: 40px; padding: 0; border: 0; border-radius: 50%; }\n.attach { background: none; color: var(--soft); }\n.attach:hover { background: var(--bubble); color: var(--ink); }\n.send { background: var(--accent); color: var(--accent-ink); transition: background 120ms ease; }\n.send:disabled { background: var(--bubble); color: var(--soft); }\n.send .icon { stroke-width: 2.2; }\n.count { display: block; margin: 5px 8px 0; color: var(--soft); font-size: 12px; text-align: end; font-variant-numeric: tabular-nums; }\n.count:empty { display: none; }\n.full .count { color: var(--bad); font-weight: 600; }\n.strip { display: flex; gap: 12px; align-items: center; margin: 0 4px 10px; }\n.thumb { position: relative; flex: none; }\n.thumb img { display: block; width: 64px; height: 64px; border: 1px solid var(--line); border-radius: 12px; object-fit: cover; }\n.remove {\nposition: absolute;\ninset-block-start: -8px;\ninset-inline-end: -8px;\nwidth: 24px;\nheight: 24px;\nborder: 2px solid var(--surface);\nbackground: var(--ink);\ncolor: var(--surface);\n}\n.remove .icon { width: 12px; height: 12px; stroke-width: 3; }\n.hint { color: var(--soft); font-size: 13px; }\n";

const SCRIPT = document.currentScript;
const TAG = "support-chat";
const ATTRIBUTES = ["server", "language", "open", "brand", "position"];
const WORDS_PAUSES_MS = [1000, 3000, 10_000, 30_000];

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(PANEL_STYLE + MESSAGES_STYLE + COMPOSER_STYLE);

class SupportChat extends HTMLElement {
  static observedAttributes = ["language", "open", "brand", "position"];

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [SHEET];
    this.isAsked = false;
    this.rounds = 0;
  }

  get open() {
    return this.hasAttribute("open");
  }

  set open(isOpen) {
    this.isAsked = true;
    this.toggleAttribute("open", Boolean(isOpen));
  }

  connectedCallback() {
    const base = serverOf(this);
    this.store = new Store(base);
    this.api = new Api(base, this.store);
    this.conversation = new Conversation(this.api, this.store);
    this.outbox = new Outbox(this.api, this.conversation, {
      onAccepted: () => this.#onAccepted(),
      onStuck: () => this.line.wake(),
    });
    this.line = new Line(this.api, this.conversation, () => this.#canHear());
    this.line.addEventListener("alive", () => this.outbox.retryStuck());
    this.conversation.addEventListener("message", (event) => this.#tell("message", event.detail));
    this.#joinTabs();
    this.pageLanguage = new MutationObserver(() => this.#speak());
    this.pageLanguage.observe(document.documentElement, { attributeFilter: ["lang"] });
    if (this.store.getHere("open") === "1") this.toggleAttribute("open", true);
    this.line.start();
    this.#speak();
  }

  disconnectedCallback() {
    this.line.stop();
    this.tabs?.close();
    this.unwatch();
    this.pageLanguage.disconnect();
    this.rounds += 1;
    this.chat?.dispose();
    this.chat = null;
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after || !this.line) return;
    if (name === "language") this.#speak();
    else if (name === "open") this.#toggle();
    else this.#show();
  }

  #canHear() {
    if (this.outbox.stuck.length || this.conversation.isStarted) return true;
    return this.api.hasSession && this.line.isStale;
  }

  #onAccepted() {
    this.tabs?.postMessage("changed");
    this.line.wake();
  }

  /** Tabs of one browser share the conversation; they only tell each other to look. */
  #joinTabs() {
    if (this.store.isShared && "BroadcastChannel" in window) {
      this.tabs = new BroadcastChannel(this.store.prefix);
      this.tabs.addEventListener("message", () => this.line.refresh());
    }
    this.unwatch = this.store.watch("seen", () => this.conversation.changed());
  }

  /** Find the words of the wanted language, again and again until the server answers. */
  async #speak() {
    this.rounds += 1;
    const round = this.rounds;
    for (let tries = 0; round === this.rounds; tries += 1) {
      try {
        const words = await loadWords(this.api, wantedLanguages(this));
        if (round === this.rounds && words.tag !== this.words?.tag) {
          this.words = words;
          this.#show();
        } else if (round === this.rounds && !this.chat) this.#show();
        return;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const pause = WORDS_PAUSES_MS[Math.min(tries, WORDS_PAUSES_MS.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** Build the view; what is being written goes over into the new one. */
  #show() {
    if (!this.words) return;
    const draft = this.chat?.panel.composer.draft;
    this.chat?.dispose();
    const position = this.getAttribute("position");
    this.chat = new Chat({
      words: this.words,
      conversation: this.conversation,
      outbox: this.outbox,
      line: this.line,
      brand: this.getAttribute("brand") || this.words.brand,
      position: ["left", "right"].includes(position) ? position : null,
      onToggle: (isOpen) => (this.open = isOpen),
    });
    this.shadowRoot.append(this.chat.node);
    if (draft) this.chat.panel.composer.draft = draft;
    if (this.open) this.chat.toggle(true, this.isAsked);
    this.isAsked = false;
  }

  #toggle() {
    this.store.setHere("open", this.open ? "1" : "0");
    this.chat?.toggle(this.open, this.isAsked);
    if (this.chat) this.isAsked = false;
    this.#tell(this.open ? "open" : "close");
  }

  #tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(`${TAG}:${name}`, { detail, bubbles: true, composed: true }));
  }
}

/** Return the server's address with a "/" at its end. */
function serverOf(element) {
  const given = element.getAttribute("server") || new URL(".", SCRIPT?.src ?? location.href).href;
  const address = new URL(given, location.href).href;
  return address.endsWith("/") ? address : `${address}/`;
}

/** Put the element on the page, unless the page has done so itself. */
function mount() {
  if (document.querySelector(TAG)) return;
  const element = document.createElement(TAG);
  for (const name of ATTRIBUTES) {
    if (name in (SCRIPT?.dataset ?? {})) element.setAttribute(name, SCRIPT.dataset[name]);
  }
  document.body.append(element);
}

if (!customElements.get(TAG)) {
  customElements.define(TAG, SupportChat);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", mount, { once: true });
  else mount();
}
})();
