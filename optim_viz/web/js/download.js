// What the page has made, as a file of the visitor's.

const READ = 60e3; // milliseconds in which a browser has read it

/** @type {(blob: Blob, name: string) => void} */
export function download(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ);
}
