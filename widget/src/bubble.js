/** One message on the screen; it is built once and then only mended where something changed. */

import { icon, make, setText } from "./dom.js";

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

export class Bubble {
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
