import { lineRule } from '../line-rule.ts';

/**
 * One line of an annex table as a text dump keeps it: three cells with TABs between them, `(1) 取組名⇥取組内容⇥…`, the first empty where it spans
 * rows, `⇥甲の役割⇥…`. What follows a further TAB still belongs to the last cell.
 */
export const rowLine = lineRule(
  ['head', '[^\\t]*'],
  ['tab1', '\\t'],
  ['label', '[^\\t]*'],
  ['tab2', '\\t'],
  ['text', '.*'],
);
