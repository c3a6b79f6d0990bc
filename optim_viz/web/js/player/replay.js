// A replay: the scene out of the page, and the player with nobody to send its events to.

export function replay(host, mount) {
  const text = document.getElementById("scene").textContent.trim();
  const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const show = () => mount({ data, parentElement: host, setTriggerValue() {} });
  show();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
}
