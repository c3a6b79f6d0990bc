// Styles and markup are imported as their text: tools/bundle.js puts it there.

declare module "*.css" {
  const text: string;
  export default text;
}
