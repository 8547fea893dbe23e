/** Remembers small things over reloads; where the browser forbids that, in memory. */

/**
 * The token and what was seen are kept, nothing that a person wrote ever is: a
 * message may hold a recovery phrase.
 */
export class Store {
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
