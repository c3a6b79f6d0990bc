// What stands in an element and is another thing at every move: written only where it differs, and into the text that
// is there already.
//
// An element that comes into the page, even a <b> around a number, lets the browser look at the styles of a good part
// of the page again, wherever a rule asks what an element `:has`; a text that changes does not.

/**
 * @typedef {{ html: string, tags: string, texts: string[], first: ChildNode | null, nodes: Text[] }} Standing
 * @type {WeakMap<Element, Standing>}
 */
const standing = new WeakMap();

/** @param {Element} element @param {string} text */
export function setText(element, text) {
  const only = element.firstChild;
  if (only?.nodeType === Node.TEXT_NODE && !only.nextSibling) {
    if (only.nodeValue !== text) only.nodeValue = text;
  } else if (element.textContent !== text) element.textContent = text;
}

// Markup of an element that nobody else fills. With the same tags as before, only its words are written.
/** @param {Element} element @param {string} html */
export function setHtml(element, html) {
  const before = standing.get(element),
    here = before && before.first === element.firstChild ? before : undefined;
  if (here?.html === html) return;
  const parts = html.split(/(<[^>]*>)/), // every other one is a tag
    texts = parts.filter((part, i) => i % 2 === 0 && part),
    tags = parts.map((part, i) => (i % 2 || !part ? part : "…")).join("");
  const others = here?.tags === tags ? texts.flatMap((text, i) => (text === here.texts[i] ? [] : [i])) : undefined;
  if (here && others?.every((i) => here.nodes[i] && !texts[i].includes("&"))) {
    for (const i of others) here.nodes[i].nodeValue = texts[i];
    Object.assign(here, { html, texts });
    return;
  }
  element.innerHTML = html;
  const nodes = textsIn(element);
  standing.set(element, {
    ...{ html, tags, texts, first: element.firstChild },
    nodes: nodes.length === texts.length ? nodes : [], // else they are no longer told apart
  });
}

/** @param {Element} element @returns {Text[]} */
function textsIn(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT),
    found = [];
  while (walker.nextNode()) found.push(/** @type {Text} */ (walker.currentNode));
  return found;
}
