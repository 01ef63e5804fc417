import type { SqlJsStatic } from 'sql.js';
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';

let loading: Promise<SqlJsStatic> | undefined;

/** SQLite in WebAssembly, loaded when a deck is first written or read. */
export function loadSqlite(): Promise<SqlJsStatic> {
  loading ??= import('sql.js').then(({ default: initialise }) => initialise({ locateFile: () => wasm }));
  return loading;
}
