/** What has been said, in order, and what is on its way: the state that the view shows. */

import { uuid } from "./dom.js";

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

export class Conversation extends EventTarget {
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
