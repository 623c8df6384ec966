import type { Page } from './html.ts';
export const pdfPage = async (_: Buffer): Promise<Page> => ({ title: null, raws: [] });
