import mount from "../charts/heat-map.js";
import styles from "../charts/heat-map.css";
import tools from "../charts/tools.css";
import markup from "../charts/heat-map.html";
import { component } from "../delivery.js";

export default component(markup, tools + styles, mount);
