/** Style sheets that a shadow root adopts are imported as text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module '*.css';
/** A file's address in the extension. */
declare module '*.wasm?url' {
  const address: string;
  export default address;
}
