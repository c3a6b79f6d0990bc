import mount from "../charts/heat-map.js";
import styles from "../charts/heat-map.css";
import markup from "../charts/heat-map.html";
import { component } from "../delivery.js";

export default component(markup, styles, mount);
