// A page that stands at another address now: the browser goes there in the old one's place, so that Back leads to where
// the visitor came from, and not here once more.

/** @typedef {{ address: string, page: string, query: string }} Moved the old address; where the same is to be seen */

const EMBEDDED = /^embed(_options)?=/i; // fields that Streamlit keeps to itself

/** @type {(place: { pathname: string, search: string }, moved: Moved) => string | undefined} */
export function newAddress({ pathname, search }, { address, page, query }) {
  const folder = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  if (pathname !== folder + address) return undefined; // it has gone already
  const fields = search.slice(1).split("&"),
    all = [query, ...fields.filter((field) => EMBEDDED.test(field))].filter(Boolean).join("&");
  return folder + page + (all && `?${all}`);
}

/** @param {{ data: Uint8Array }} given */
export default function goThere({ data }) {
  const address = newAddress(location, JSON.parse(new TextDecoder().decode(data)));
  if (!address) return;
  history.replaceState({}, "", address);
  // A server that has just started does not know all its pages yet (Streamlit 1.67), and says that there is none here.
  document.querySelector("[role=dialog] [aria-label=Close]")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  dispatchEvent(new PopStateEvent("popstate")); // by which the framework hears of an address that it has not chosen
}
