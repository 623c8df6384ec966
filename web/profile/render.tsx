// The same charts without a page: for a message, a document, a mail.
import { renderToStaticMarkup } from 'react-dom/server';
import type { Profile } from '../../domain/profile.ts';
import { figuresOf } from './figures.tsx';
import { type Look, PAPER } from './look.ts';

/** `svg`: a whole picture, with its name and its description; `table`: HTML, with its caption. */
export interface DrawnFigure {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly svg: string;
  readonly table: string;
}

/** `width`: in pixels; under 520 labels stand above what they name. */
export function draw(
  profile: Profile,
  { width = 640, look = PAPER }: { width?: number; look?: Look } = {},
): readonly DrawnFigure[] {
  return figuresOf(profile).map(({ id, title, how, picture, table }) => ({
    id,
    title,
    how,
    svg: renderToStaticMarkup(picture({ width, look })),
    table: renderToStaticMarkup(table()),
  }));
}
