// The console's script: live tables and conversations, keyboard, copying, drafts.
// Every page works without it; it never writes a word of its own.
"use strict";

document.documentElement.classList.add("scripted");

const RESTS_AFTER_MS = 30 * 60 * 1000; // nobody at the desk: let the session grow old
const DRAFT = "support-draft:";
const SENT = ":sent";
const KEYS_OFF = "support-keys-off";

const one = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];

// Storage may be forbidden by the browser; the console works without it. An empty value removes.
function stored(store, key, value) {
  try {
    if (value === undefined) return window[store].getItem(key);
    if (value === "") window[store].removeItem(key);
    else window[store].setItem(key, value);
  } catch {
    return null;
  }
  return value;
}

function tellZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) return;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `support_zone=${encodeURIComponent(zone)}; Path=${document.body.dataset.base}; SameSite=Strict; Max-Age=31536000${secure}`;
}

// ---- Live: fetch the same page's fragment again and again, while somebody looks.

let lastTouch = Date.now();
for (const kind of ["keydown", "pointerdown", "pointermove", "focus"]) {
  window.addEventListener(kind, () => { lastTouch = Date.now(); }, { passive: true });
}

class Live {
  constructor(place) {
    this.place = place;
    this.shown = place.innerHTML.trim();
    this.failures = 0;
    this.show(true);
    this.wait();
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.look(); });
  }

  wait() {
    clearTimeout(this.timer);
    const slower = Math.min(2 ** this.failures, 12);
    this.timer = setTimeout(() => this.look(), Number(this.place.dataset.liveMs) * slower);
  }

  async look() {
    if (this.isLooking) return;
    const rests = document.hidden || Date.now() - lastTouch > RESTS_AFTER_MS;
    if (!rests) {
      this.isLooking = true;
      await this.fetch();
      this.isLooking = false;
    }
    this.show(!rests && this.failures === 0);
    this.wait();
  }

  async fetch() {
    try {
      const answer = await fetch(this.place.dataset.live, { headers: { Accept: "text/html" } });
      if (answer.redirected || answer.status === 403) return location.reload();
      if (!answer.ok) throw new Error(String(answer.status));
      this.failures = 0;
      this.replace((await answer.text()).trim());
    } catch {
      this.failures += 1;
    }
  }

  replace(html) {
    const selection = getSelection();
    const isReading = selection && !selection.isCollapsed && this.place.contains(selection.anchorNode);
    if (html === this.shown || isReading) return;
    this.shown = html;
    const focused = this.place.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    const index = rows().indexOf(document.activeElement);
    const gap = this.place.scrollHeight - this.place.scrollTop - this.place.clientHeight;
    const top = this.place.scrollTop;
    // The server escaped everything in it, and the page's policy runs no script of it.
    const parsed = new DOMParser().parseFromString(html, "text/html");
    this.place.replaceChildren(...parsed.body.children);
    if ("liveEnd" in this.place.dataset) this.place.scrollTop = gap < 40 ? this.place.scrollHeight : top;
    if (focused) this.refocus(focused, index);
    this.notice(this.place.firstElementChild.dataset);
    prepare(this.place);
  }

  refocus(key, index) {
    const same = all("[data-key]", this.place).find((node) => node.dataset.key === key);
    const next = index >= 0 ? rows()[Math.min(index, rows().length - 1)] : null;
    (same || next)?.focus({ preventScroll: true });
  }

  notice({ title, announcement, version }) {
    if (title) document.title = title;
    const heard = one("[data-heard]");
    if (heard && announcement && heard.textContent !== announcement) heard.textContent = announcement;
    if (version && version !== this.place.dataset.liveVersion) one("[data-changed]").hidden = false;
  }

  show(isLive) {
    for (const sign of all("[data-live-sign]")) sign.classList.toggle("live", isLive);
  }
}

// ---- Keyboard

const rows = () => all("[data-open-ticket]");

function move(step) {
  const list = rows();
  const current = list.findIndex((link) => link.closest("tr").contains(document.activeElement));
  const next = list[Math.max(0, Math.min(list.length - 1, current + step))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function claim() {
  const row = document.activeElement.closest("[data-row]");
  const form = row ? one("[data-claim]", row) : rows().length ? null : one("[data-claim]");
  form?.requestSubmit();
}

const SHORTCUTS = {
  j: () => move(1),
  k: () => move(-1),
  c: claim,
  r: () => one("#reply")?.focus(),
  n: () => one("#note")?.focus(),
  q: () => one("[data-back]")?.click(),
};

function onKey(event) {
  const isTyping = event.target.closest("input, textarea, select, dialog");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "?") return openSheet("keys", event);
  if (stored("localStorage", KEYS_OFF) || !Object.hasOwn(SHORTCUTS, event.key)) return;
  event.preventDefault();
  SHORTCUTS[event.key]();
}

function openSheet(id, event) {
  const sheet = document.getElementById(id);
  if (!sheet || sheet.open) return;
  event?.preventDefault();
  sheet.showModal();
}

// ---- Copying

async function copy(button) {
  const value = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    const field = document.createElement("textarea"); // no clipboard without https
    field.value = value;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  button.classList.add("done");
  setTimeout(() => button.classList.remove("done"), 1200);
}

// ---- Drafts: what is typed outlives another step, a crash or the end of a session, in this tab only.

function keepDraft(field) {
  const key = DRAFT + field.dataset.draft;
  if (!field.value) field.value = stored("sessionStorage", key) || "";
  field.addEventListener("input", () => stored("sessionStorage", key, field.value));
  field.form.addEventListener("submit", () => stored("sessionStorage", key + SENT, field.value || ""));
}

function settleDrafts() {
  // A step that was taken says so: then what was sent with it is no draft any more.
  const isTaken = one(".notice.good") !== null;
  for (const mark of draftKeys().filter((key) => key.endsWith(SENT))) {
    const draft = mark.slice(0, -SENT.length);
    const isSame = stored("sessionStorage", draft) === stored("sessionStorage", mark);
    if (isTaken && isSame) stored("sessionStorage", draft, "");
    stored("sessionStorage", mark, "");
  }
}

function draftKeys() {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT));
  } catch {
    return [];
  }
}

// ---- Setting up

function prepare(place) {
  for (const button of all("[data-copy]", place)) button.hidden = false;
}

function onSubmit(event) {
  if ("forgetDrafts" in event.target.dataset) draftKeys().forEach((key) => stored("sessionStorage", key, ""));
  // Pressed twice is sent once; the server sees to it too.
  if (!("once" in event.target.dataset)) return;
  if (event.target.dataset.isSent) return event.preventDefault();
  event.target.dataset.isSent = "yes";
}

function onClick(event) {
  const button = event.target.closest("[data-copy], [data-open]");
  if (button?.dataset.copy) copy(button);
  if (button?.dataset.open) openSheet(button.dataset.open, event);
  const menu = one(".menu[open]");
  if (menu && !menu.contains(event.target)) menu.open = false;
}

tellZone();
if (location.search.includes("done=")) history.replaceState(null, "", location.pathname);
prepare(document);
settleDrafts();
for (const field of all("textarea[data-draft]")) keepDraft(field);
for (const place of all("[data-live]")) new Live(place);
for (const end of all("[data-live-end]")) {
  let isAtEnd = true;
  const toEnd = () => { if (isAtEnd) end.scrollTop = end.scrollHeight; };
  end.addEventListener("scroll", () => { isAtEnd = end.scrollHeight - end.scrollTop - end.clientHeight < 40; });
  end.addEventListener("load", toEnd, true); // a picture that has arrived makes it longer
  toEnd();
}
for (const form of all("[data-submit-on-change]")) form.addEventListener("change", () => form.submit());
for (const box of all("[data-keys-on]")) {
  box.checked = !stored("localStorage", KEYS_OFF);
  box.addEventListener("change", () => stored("localStorage", KEYS_OFF, box.checked ? "" : "yes"));
}
document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick);
document.addEventListener("submit", onSubmit);
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
