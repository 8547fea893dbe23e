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

import { Api, ApiError } from "./api.js";
import { Chat } from "./chat.js";
import { Conversation } from "./conversation.js";
import { Line } from "./line.js";
import { Outbox } from "./outbox.js";
import { Store } from "./store.js";
import { loadWords, wantedLanguages } from "./words.js";
import PANEL_STYLE from "./panel.css";
import MESSAGES_STYLE from "./messages.css";
import COMPOSER_STYLE from "./composer.css";

const SCRIPT = document.currentScript;
const TAG = "support-chat";
const ATTRIBUTES = ["server", "language", "open", "brand", "position"];
const WORDS_PAUSES_MS = [1000, 3000, 10_000, 30_000];

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(PANEL_STYLE + MESSAGES_STYLE + COMPOSER_STYLE);

export class SupportChat extends HTMLElement {
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
