/** The whole chat in one language: launcher and window over a conversation. */

import { icon, make, setText } from "./dom.js";
import { Panel } from "./panel.js";

const BADGE_MAX = 9;

export class Chat {
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
