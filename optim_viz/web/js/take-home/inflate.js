// What stands in a page deflated (zlib, RFC 1950) and in base 64: nobody compresses a file on its way.

// The bytes; it fails where the text is cut or damaged.
/** @type {(text: string) => Promise<Uint8Array>} */
export async function inflated(text) {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0)),
    stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
