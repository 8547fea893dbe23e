/** The window of the chat: head, messages, composer; and where the focus may go. */

import { Composer } from "./composer.js";
import { icon, make, setText } from "./dom.js";
import { Log } from "./log.js";

const PHONE = "(max-width: 480px)";
const BACK_MS = 3000;

const BANNERS = { lost: "widget-reconnecting", offline: "widget-offline" };

export class Panel {
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
