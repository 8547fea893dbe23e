/** Where people write: the field, the picture to be sent, and the button. */

import { icon, make, setText } from "./dom.js";

const TEXT_MAX = 4000;
const COUNT_FROM = 3500;
const PICTURE_TYPES = ["image/png", "image/jpeg", "image/webp"];
const PICTURE_MAX_MB = 10;
const FIELD_MAX_PX = 140;

export class Composer {
  /**
   * @param {import("./words.js").Words} words
   * @param {import("./outbox.js").Outbox} outbox
   */
  constructor(words, outbox) {
    this.words = words;
    this.outbox = outbox;
    this.picture = null;
    this.#buildField();
    this.#buildPicture();
    this.problem = make("p", { class: "problem", role: "alert" });
    this.count = make("span", { class: "count", id: "count" });
    this.send = make(
      "button",
      { type: "button", class: "send", "aria-label": words.say("widget-send"), on: { click: () => this.submit() } },
      icon("send"),
    );
    const row = make("div", { class: "row" }, this.attach, this.field, this.send);
    this.node = make("div", { class: "composer" }, this.problem, this.strip, row, this.count, this.chooser);
    this.#onInput();
  }

  #buildField() {
    const { words } = this;
    this.field = make("textarea", {
      rows: 1,
      maxlength: TEXT_MAX,
      dir: "auto",
      placeholder: words.say("widget-placeholder"),
      "aria-label": words.say("widget-input"),
      "aria-describedby": "count",
      autocomplete: "off",
      // Browsers may send what they check to their maker: no place for a recovery phrase.
      spellcheck: "false",
      on: {
        input: () => this.#onInput(),
        keydown: (event) => this.#onKey(event),
        paste: (event) => this.#onPaste(event),
      },
    });
  }

  #buildPicture() {
    const { words } = this;
    this.chooser = make("input", {
      type: "file",
      accept: PICTURE_TYPES.join(","),
      hidden: true,
      tabindex: -1,
      "aria-label": words.say("widget-attach"),
      on: { change: () => this.#onChosen() },
    });
    this.attach = make(
      "button",
      { type: "button", class: "attach", "aria-label": words.say("widget-attach"), on: { click: () => this.chooser.click() } },
      icon("picture"),
    );
    this.preview = make("img", { alt: words.say("widget-picture") });
    const remove = make(
      "button",
      { type: "button", class: "remove", "aria-label": words.say("widget-picture_remove"), on: { click: () => this.setPicture(null, true) } },
      icon("close"),
    );
    const hint = make("span", { class: "hint" }, words.say("widget-picture_hint"));
    this.strip = make("div", { class: "strip", hidden: true }, make("div", { class: "thumb" }, this.preview, remove), hint);
  }

  #onInput() {
    const { field } = this;
    const left = TEXT_MAX - field.value.length;
    this.node?.classList.toggle("full", left === 0);
    const isNear = field.value.length >= COUNT_FROM;
    const count = this.words.number.format(left);
    setText(this.count, isNear ? this.words.say("widget-chars_left", { count }) : "");
    this.send.disabled = field.value.trim() === "" && this.picture === null;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, FIELD_MAX_PX)}px`;
    field.classList.toggle("scrolls", field.scrollHeight > FIELD_MAX_PX);
  }

  #onKey(event) {
    // While an input method composes (Chinese, Japanese), Enter chooses a word.
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== "Enter" || event.shiftKey || isComposing) return;
    event.preventDefault();
    this.submit();
  }

  #onPaste(event) {
    const file = [...(event.clipboardData?.files ?? [])].find((each) => each.type.startsWith("image/"));
    if (!file) return;
    event.preventDefault();
    this.setPicture(file);
  }

  #onChosen() {
    const [file] = this.chooser.files;
    this.chooser.value = ""; // so that the same file can be chosen again
    if (file) this.setPicture(file);
    this.field.focus();
  }

  /** Take a picture to be sent, or none. */
  setPicture(file, isByHand = false) {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = null;
    const problem = file && this.#problemOf(file);
    this.#complain(problem ?? "");
    this.picture = problem ? null : file;
    this.strip.hidden = this.picture === null;
    if (this.picture) {
      this.address = URL.createObjectURL(this.picture);
      this.preview.src = this.address;
    } else this.preview.removeAttribute("src");
    if (isByHand) this.field.focus();
    this.#onInput();
  }

  #problemOf(file) {
    if (!PICTURE_TYPES.includes(file.type)) return this.words.say("widget-error_picture_type");
    if (file.size > PICTURE_MAX_MB * 1024 * 1024) {
      const limit = this.words.megabytes.format(PICTURE_MAX_MB);
      return this.words.say("widget-error_picture_big", { limit });
    }
    return null;
  }

  #complain(text) {
    setText(this.problem, text);
    this.problem.hidden = text === "";
  }

  submit() {
    const text = this.field.value.trim();
    if (text === "" && this.picture === null) return;
    const { picture } = this;
    this.field.value = "";
    this.setPicture(null);
    if (picture) this.outbox.sendPicture(picture, text);
    else this.outbox.sendText(text);
    this.field.focus();
  }

  /** Return what is being written, so that it survives a change of language. */
  get draft() {
    return { text: this.field.value, picture: this.picture };
  }

  set draft({ text, picture }) {
    this.field.value = text;
    this.setPicture(picture);
  }

  dispose() {
    if (this.address) URL.revokeObjectURL(this.address);
  }
}
