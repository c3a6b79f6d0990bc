import mount from "../charts/profile-table.js";
import styles from "../charts/profile-table.css";
import markup from "../charts/profile-table.html";
import { component } from "../delivery.js";

export default component(markup, styles, mount);
