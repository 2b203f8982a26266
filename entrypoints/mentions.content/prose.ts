import { closestTo, localNameOf } from './unclobbered.ts';

/** How an element takes part in the line of text around it. */
export type Flow =
  /** its text belongs to the line */
  | 'through'
  /** the line ends before it and a new one starts after it */
  | 'break'
  /** stands in the line like one character: a picture, a form field, a piece of code */
  | 'object'
  /** not there for a reader: a script, a hidden remark */
  | 'nothing';

const words = (list: string) => new Set(list.split(' '));

/** Names of elements that make no box of their own; those that are not here make one, custom elements too. */
const FLOWS = new Map<string, Flow>();
for (const [flow, names] of [
  [
    'through',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rbc rtc ruby s slot small ' +
      'span strike strong sub sup textPath time tspan tt u var wbr',
  ],
  ['nothing', 'head script style noscript template rt rp title desc metadata link meta datalist'],
  [
    'object',
    'code kbd samp math textarea input select option iframe object embed canvas video audio img picture svg button ' +
      'meter progress',
  ],
] as const)
  for (const name of names.split(' ')) FLOWS.set(name, flow);

/** Text in here is never searched. One selector, so that one native `closest` answers for a whole line of ancestors. */
const UNREAD =
  'script,style,noscript,template,rt,rp,title,desc,metadata,datalist,code,kbd,samp,math,textarea,select,option,iframe,' +
  'object,canvas,video,audio,meter,progress,' +
  // A bare <pre> is a letter, a poem or a plain-text file; with a class, or in a highlighter's box, it is code.
  'pre[class],.highlight pre,' +
  '[contenteditable]:not([contenteditable=false i]),[role=textbox],' +
  // Editors that draw their text beside the field that is typed into.
  '.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

const SEEN: CheckVisibilityOptions = { visibilityProperty: true };

const READABLE_TYPES = words('text/html application/xhtml+xml image/svg+xml text/plain');

/** Whether a document is something that people read, and not an editor as a whole. */
export function isProse(page: Document): boolean {
  return READABLE_TYPES.has(page.contentType) && page.designMode !== 'on';
}

export function isUnread(element: Element): boolean {
  return closestTo(element, UNREAD) !== null;
}

/** By the name alone, so that big scripts and form fields are not even looked at. */
export function isUnreadName(name: string): boolean {
  const flow = FLOWS.get(name);
  return flow === 'nothing' || (flow === 'object' && name !== 'svg' && name !== 'button');
}

/** Without layout; needs up-to-date styles, so ask only of the few places that matter. */
export function isSeen(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, SEEN);
}

/** Whether an element makes a box of its own; by its name alone, custom elements taken for boxes. */
export function isBox(element: Element): boolean {
  return isBoxName(localNameOf(element));
}

export function isBoxName(name: string): boolean {
  return !FLOWS.has(name);
}

/** By name, which costs no style; only custom elements are asked how they look, and inline ones whether they are seen. */
export function flowOf(element: Element): Flow {
  const name = localNameOf(element);
  const flow = FLOWS.get(name) ?? 'break';
  if (flow === 'nothing' || flow === 'object') return flow;
  if (flow === 'break' && !(name.includes('-') && isStyledInline(element))) return flow;
  if (element.hasAttribute('contenteditable')) return 'object';
  return isSeen(element) ? 'through' : 'nothing';
}

function isStyledInline(element: Element): boolean {
  return /^(inline|contents|none)/.test(getComputedStyle(element).display);
}
