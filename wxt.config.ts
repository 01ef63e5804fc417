import { basename } from 'node:path';
import { defineConfig } from 'wxt';
import { builtInPack } from './scripts/glossary-pack.ts';

/** The compiled glossary; its name carries a hash of its source, by which the background knows another build. */
const pack = builtInPack();

const BROWSERS = ['chrome128', 'firefox140'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    define: { __PACK_FILE__: JSON.stringify(basename(pack)) },
    // For older browsers light-dark() would be rewritten into variables that no shadow root of a page sets.
    build: { target: BROWSERS, cssTarget: BROWSERS },
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      assets.push({ absoluteSrc: pack, relativeDest: basename(pack) });
    },
  },
  zip: { name: 'leeswijzer', includeSources: [], excludeSources: ['docs/pictures/**'] },
  manifest: ({ browser }) => ({
    name: 'Leeswijzer',
    description:
      'Read Dutch in the original: the words you may not know are underlined and explained where they stand.',
    // Chromium's background can only make a file in a page that nobody sees.
    permissions: ['storage', 'unlimitedStorage', 'scripting', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Asked for when the reader wants copies as files.
    optional_permissions: ['downloads'],
    host_permissions: ['<all_urls>'],
    // The promise that nothing leaves the extension, kept by the browser: no address but that of the reader's own Anki,
    // and no code but the extension's, of which SQLite for Anki's decks is WebAssembly.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http://127.0.0.1:8765; style-src 'self' 'unsafe-inline'",
    },
    commands: {
      'next-word': {
        suggested_key: { default: 'Alt+W' },
        description: 'Open the card of the next underlined word',
      },
      'previous-word': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: 'Open the card of the previous underlined word',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'leeswijzer@leeswijzer.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
