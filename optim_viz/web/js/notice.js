// A few words and a button, in the place of what could not be shown.

/**
 * @param {string} words
 * @param {string} label
 * @param {() => void} act
 */
export function notice(words, label, act) {
  const box = Object.assign(document.createElement("div"), { className: "ov-notice" });
  box.setAttribute("role", "alert");
  const text = Object.assign(document.createElement("p"), { textContent: words });
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
  button.addEventListener("click", act);
  box.append(text, button);
  return box;
}
