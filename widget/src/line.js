/** Keeps the line to the server: one long poll at a time, slower unseen, patient when it breaks. */

import { ApiError } from "./api.js";

const WAIT_S = 25;
const HIDDEN_PAUSE_MS = 30_000;
const SHORT_POLL_MS = 1000;
const PAUSES_MS = [1000, 2000, 4000, 8000, 15_000, 30_000];

/**
 * States: "ok", "lost" (trying again), "offline" (the browser says so). Emits "state" when
 * that changes, and "alive" whenever the server has answered.
 */
export class Line extends EventTarget {
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
