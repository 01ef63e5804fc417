/** File name of the built-in glossary pack, put in when the extension is built; another content has another name. */
declare const __PACK_FILE__: string;
