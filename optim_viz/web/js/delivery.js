// How a component meets the server: its styles once a page, its markup once a mount, and no blob of another version.
//
// Script and data come separately, so a page that has been open for days may be sent a scene that its script cannot
// read. Each blob begins with the version of the script that it is for. A page of another version loads itself anew,
// once; where that did not help, it says so.

// VERSION is set by tools/bundle.js: what all sources of the front end hash to

import { patient } from "./connection.js";
import noticeStyles from "./notice.css";
import { notice } from "./notice.js";

const RELOADED = "optim-viz-reloaded-for"; // in the tab's storage: the version for which the page was loaded anew

export function component(markup, styles, mount) {
  let styled = false;
  return ({ data, parentElement, setTriggerValue, ...rest }) => {
    if (!styled) addStyles(styles);
    styled = true;
    const wanted = new TextDecoder().decode(data.subarray(0, VERSION.length));
    if (wanted !== VERSION) return reloadOnce(wanted, parentElement);
    const place = parentElement.querySelector(".ov-place"); // what keeps the component's place until its script is here
    if (place) place.outerHTML = markup;
    const deliver = patient(setTriggerValue);
    return mount({ ...rest, parentElement, setTriggerValue: deliver, data: data.subarray(VERSION.length) });
  };
}

export function addStyles(styles) {
  document.body.append(Object.assign(document.createElement("style"), { textContent: noticeStyles + styles }));
}

function reloadOnce(wanted, parentElement) {
  if (!reloadedFor(wanted)) {
    location.reload();
    return;
  }
  parentElement.querySelector(".ov-notice")?.remove();
  parentElement.prepend(
    notice("The server has a newer version of this page, and the browser still has the old one.", "Load it again", () =>
      location.reload(),
    ),
  );
}

// Whether the page was loaded anew for this version before; where nothing can be noted, it does not load by itself.
function reloadedFor(version) {
  try {
    if (sessionStorage.getItem(RELOADED) === version) return true;
    sessionStorage.setItem(RELOADED, version);
    return false;
  } catch {
    return true;
  }
}
