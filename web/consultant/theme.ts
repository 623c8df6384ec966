// The looks of the page, one name each: a Teams tab is told its own ('default', 'dark', 'contrast'), a browser prefers one.
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';
import { useMedia } from './useMedia.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

const BRAND: BrandVariants = {
  10: '#021315',
  20: '#06262b',
  30: '#083841',
  40: '#0a4854',
  50: '#0b5866',
  60: '#0c6374',
  70: '#0e6b7c',
  80: '#0f7285',
  90: '#2b8597',
  100: '#4498a9',
  110: '#5dabbb',
  120: '#78bdcb',
  130: '#94cfda',
  140: '#b0dfe8',
  150: '#cdeef3',
  160: '#e8f8fa',
};

const dark = createDarkTheme(BRAND);
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(BRAND),
  // One shade lighter than Fluent's choice: links keep 4.5:1 on every background of the page.
  dark: {
    ...dark,
    colorBrandForeground1: BRAND[110],
    colorBrandForeground2: BRAND[120],
    colorBrandForegroundLink: BRAND[110],
    colorBrandForegroundLinkHover: BRAND[120],
    colorBrandForegroundLinkPressed: BRAND[100],
    colorCompoundBrandForeground1: BRAND[110],
  },
  contrast: teamsHighContrastTheme,
};

/** Follows the system, also when it changes under the page. */
export function useSystemTheme(): ThemeName {
  const forced = useMedia('(forced-colors: active)');
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  if (forced) return 'contrast';
  return prefersDark ? 'dark' : 'light';
}
