/** Sends what was written, in order; a repeated try carries the same id, so nothing doubles. */

import { ApiError } from "./api.js";

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

export class Outbox {
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
