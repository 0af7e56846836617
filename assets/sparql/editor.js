// Turns the text field of the query page into an editor. Without it the page works all the same.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { sparql } from '@codemirror/legacy-modes/mode/sparql';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const field = document.getElementById('query');
const label = document.querySelector('label[for="query"]');

// The colours are those of query-page.css.
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--keyword)' },
  { tag: [tags.string, tags.literal], color: 'var(--string)' },
  { tag: tags.comment, color: 'var(--faint)' },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: 'var(--variable)' },
  { tag: [tags.atom, tags.link, tags.namespace], color: 'var(--accent)' },
]);

const theme = EditorView.theme({
  '&': { maxHeight: '32rem', color: 'var(--text)', backgroundColor: 'var(--panel)' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { overflow: 'auto', font: 'inherit' },
  '.cm-content': { minHeight: '9rem', caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { color: 'var(--faint)', backgroundColor: 'var(--panel)', borderRight: '1px solid var(--line)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--line) !important' },
});

function run() {
  field.form.requestSubmit();
  return true;
}

// In a shadow tree CodeMirror makes its styles as style sheet objects, which the content security policy allows; in the page it would write style elements.
const host = document.createElement('div');
host.className = 'editor';
const root = host.attachShadow({ mode: 'open' });
field.before(host);

const editor = new EditorView({
  doc: field.value.trimEnd(),
  root,
  parent: root,
  extensions: [
    keymap.of([{ key: 'Mod-Enter', run }, ...defaultKeymap, ...historyKeymap]),
    history(),
    lineNumbers(),
    bracketMatching(),
    StreamLanguage.define(sparql),
    syntaxHighlighting(colours),
    theme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label.textContent }),
    EditorView.updateListener.of(({ state, docChanged }) => {
      if (docChanged) field.value = state.doc.toString();
    }),
  ],
});

field.hidden = true;
label.addEventListener('click', () => editor.focus());
