/** The labels of one language, and how it writes numbers and times. */

import { ApiError } from "./api.js";

const LAST_RESORT = "en";

export class Words {
  /** @param {{tag: string, direction: "ltr"|"rtl", brand: string, words: Object<string, string>}} answer */
  constructor({ tag, direction, brand, words }) {
    this.tag = tag;
    this.direction = direction === "rtl" ? "rtl" : "ltr";
    this.brand = brand;
    this.words = words;
    this.locale = localeOf(tag);
    this.clock = new Intl.DateTimeFormat(this.locale, { hour: "2-digit", minute: "2-digit" });
    this.date = new Intl.DateTimeFormat(this.locale, { weekday: "long", day: "numeric", month: "long" });
    this.number = new Intl.NumberFormat(this.locale);
    this.percent = new Intl.NumberFormat(this.locale, { style: "percent" });
    this.megabytes = new Intl.NumberFormat(this.locale, { style: "unit", unit: "megabyte" });
  }

  /**
   * Return the text of a key; an unknown one is empty, never English and never a key.
   * @param {string} key
   * @param {Object<string, string>} [figures] what stands for `{name}`
   */
  say(key, figures = {}) {
    let text = this.words[key] ?? "";
    for (const [name, figure] of Object.entries(figures)) text = text.split(`{${name}}`).join(figure);
    return text;
  }

  time(at) {
    return this.clock.format(at);
  }

  /** Return "Today", "Yesterday" or the date. */
  day(at, now = new Date()) {
    const yesterday = new Date(now);
    yesterday.setDate(now.getDate() - 1);
    if (at.toDateString() === now.toDateString()) return this.say("widget-today");
    if (at.toDateString() === yesterday.toDateString()) return this.say("widget-yesterday");
    return this.date.format(at);
  }
}

/** Return how figures are written: as this browser does, if it speaks the same language. */
function localeOf(tag) {
  const isSame = (other) => other.split("-")[0] === tag.split("-")[0];
  return [...navigator.languages].find(isSame) ?? Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
}

/**
 * Return the words of the first language that the server speaks.
 * @param {import("./api.js").Api} api
 * @param {(string|null)[]} wanted tags, likeliest first
 */
export async function loadWords(api, wanted) {
  const tags = [...wanted, LAST_RESORT].filter((tag) => tag && /^[A-Za-z0-9_-]{2,35}$/.test(tag));
  for (const tag of new Set(tags)) {
    try {
      return new Words(await api.words(tag));
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
    }
  }
  throw new ApiError("no_words", 404);
}

/** Return the languages to try: the attribute's, the page's, then the browser's. */
export function wantedLanguages(element) {
  const around = element.parentElement?.closest("[lang]") ?? document.documentElement;
  return [element.getAttribute("language"), around.getAttribute("lang"), ...navigator.languages];
}
