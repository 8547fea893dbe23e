/** The scrolling list of messages: keeps its nodes, its place and the screen reader's peace. */

import { Bubble } from "./bubble.js";
import { icon, make, setText } from "./dom.js";

const GROUP_MS = 5 * 60 * 1000;
const NEAR_PX = 80;
const MARGIN_PX = 48;

export class Log {
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
