// Elements as far as a control needs them: attributes, children, events that one dispatches, and the focus that leaves.
//
// It is no browser: nothing has a size but what a test gives it, and an event goes to the element that is told alone.

class FakeElement {
  constructor(tag) {
    this.tag = tag;
    this.attributes = {};
    this.children = [];
    this.dataset = {};
    this.listeners = {};
    this.properties = {};
    this.style = { setProperty: (name, value) => (this.properties[name] = value) };
    this.classList = { add: (...names) => (this.className = [this.className, ...names].filter(Boolean).join(" ")) };
    this.className = this.innerHTML = this.textContent = this.value = "";
    this.hidden = this.disabled = false;
    this.left = 0;
    this.width = 216;
    this.captured = [];
  }

  setAttribute(name, value) {
    this.attributes[name] = String(value);
  }

  getAttribute(name) {
    return this.attributes[name] ?? null;
  }

  removeAttribute(name) {
    delete this.attributes[name];
  }

  append(...children) {
    this.children.push(...children);
  }

  replaceChildren(...children) {
    this.children = children;
  }

  prepend(...children) {
    this.children.unshift(...children);
  }

  addEventListener(name, act, { signal } = {}) {
    (this.listeners[name] ??= []).push(act);
    signal?.addEventListener("abort", () => delete this.listeners[name]);
  }

  // What the element made of an event: whether it kept it from the browser, and from what lies around it.
  dispatch(name, given = {}) {
    const said = { prevented: false, stopped: false },
      event = {
        ...{ target: this, button: 0, pointerId: 1, pointerType: "mouse", ...given },
        preventDefault: () => (said.prevented = true),
        stopPropagation: () => (said.stopped = true),
      };
    for (const act of [...windowHears(name), ...(this.listeners[name] ?? [])]) if (!said.stopped) act(event);
    return said;
  }

  getBoundingClientRect() {
    return { left: this.left, width: this.width };
  }

  setPointerCapture(pointer) {
    this.captured.push(pointer);
  }

  focus() {}
}

const captures = []; // what listens at the window, before everybody else
const windowHears = (name) => captures.filter(([heard]) => heard === name).map(([, act]) => act);

export const element = (tag = "div") => new FakeElement(tag);

// In place of the browser's, for the modules that a test imports.
export function fakeDocument() {
  const heard = [];
  globalThis.addEventListener = (name, act) => captures.push([name, act]);
  const page = element("document"); // an event is heard there, and remembered
  globalThis.document = {
    createElement: element,
    addEventListener: (...given) => page.addEventListener(...given),
    dispatchEvent: (event) => (heard.push(event), !page.dispatch(event.type, { detail: event.detail }).prevented),
  };
  return heard;
}
