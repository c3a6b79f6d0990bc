// What a formatter leaves open: names that exist, variables that are used, lines that can be read.

import js from "@eslint/js";
import globals from "globals";

const rules = {
  ...js.configs.recommended.rules,
  eqeqeq: "error",
  "max-len": ["error", { code: 120, ignoreUrls: true }],
  "no-implicit-globals": "error",
  "no-unused-expressions": ["error", { allowTernary: true }], // a choice between two calls is a statement
  "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": ["error", { destructuring: "all" }],
};

export default [
  { ignores: ["**/node_modules/", "**/.venv/", "**/build/", "optim_viz/web/bundle/"] },
  { files: ["optim_viz/web/js/**/*.js"], languageOptions: { globals: globals.browser }, rules },
  { files: ["tests/js/**/*.js", "tools/*.js", "*.js"], languageOptions: { globals: globals.node }, rules },
];
