import { component } from "../delivery.js";
import markup from "../moved/moved.html";
import goThere from "../moved/moved.js";

export default component(markup, "", goThere);
