/** Style sheets that a shadow root adopts are imported as text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module '*.css';
