import markup from "../contents/contents.html";
import keepPlace from "../contents/contents.js";
import { component } from "../delivery.js";

export default component(markup, "", keepPlace);
