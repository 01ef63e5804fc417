import { Window } from 'happy-dom';

/** A document made from markup, without a layout and without its scripts. */
export function documentOf(html: string): Document {
  const window = new Window({
    url: 'https://krant.example/artikel',
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}
