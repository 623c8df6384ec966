// What went wrong with an endpoint, told apart by what can be done about it. No message is kept: it may quote what was sent.

export interface Fault {
  readonly kind: /** No answer in the time given. */
    | 'slow'
    /** 429: asking again at once would make it worse. */
    | 'busy'
    /** 400: something in the request is not supported. */
    | 'not supported'
    /** 401, 403, 404: the same request will be refused again. */
    | 'refused'
    /** By a filter of the endpoint, which is well. */
    | 'filtered'
    /** It answered something else than what was asked for. */
    | 'unreadable'
    /** 5xx, connection refused or cut. */
    | 'down';
  /** For the log. */
  readonly name: string;
  readonly status: number;
}

const UNREADABLE =
  /^(?:SyntaxError|ZodError|\$ZodError|OutputParserException|OutputParsingException|LengthFinishReasonError|ContentFilterFinishReasonError|TypeError)$/;

export function faultOf(error: unknown, isLate: boolean): Fault {
  const status = numberIn(error, 'status');
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const label = error instanceof Error && error.name !== 'Error' ? error.name : name;
  const given = (kind: Fault['kind']): Fault => ({ kind, name: label, status });
  if (isLate || label === 'TimeoutError' || label === 'AbortError') return given('slow');
  if (status === 429) return given('busy');
  if (status === 400 || status === 422) return given(isFiltered(error) ? 'filtered' : 'not supported');
  if (status >= 401 && status < 500) return given('refused');
  if (status >= 500) return given('down');
  return given(UNREADABLE.test(label) || UNREADABLE.test(name) ? 'unreadable' : 'down');
}

export const speaksOf = (error: unknown, words: RegExp): boolean => error instanceof Error && words.test(error.message);

/** Azure's filter answers 400 too. */
const isFiltered = (error: unknown): boolean =>
  (typeof error === 'object' && error !== null && 'code' in error && error.code === 'content_filter') ||
  speaksOf(error, /content_filter|content management policy/i);

const numberIn = (error: unknown, key: 'status'): number =>
  typeof error === 'object' && error !== null && key in error && typeof error[key] === 'number' ? error[key] : 0;
