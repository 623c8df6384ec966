// How Web Chat looks here, by day and by night. The colours are those of chat.css; each text has a contrast of 4.5 or more.
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

const DAY = {
  paper: '#f7f4ef',
  card: '#ffffff',
  line: '#ddd6ca',
  ink: '#1d2733',
  soft: '#59626e',
  accent: '#0b6a66',
  accentSoft: '#e2efed',
  own: '#14405f',
  ownInk: '#ffffff',
  bad: '#a3261b',
  badSoft: '#fbe9e7',
};
const NIGHT = {
  paper: '#14191e',
  card: '#1e252c',
  line: '#3a444e',
  ink: '#ece9e3',
  soft: '#adb5be',
  accent: '#74d3c8',
  accentSoft: '#17393a',
  own: '#1d5a6b',
  ownInk: '#ffffff',
  bad: '#ffb4a9',
  badSoft: '#4a201c',
};

/** @param {boolean} dark */
export const paletteOf = (dark) => (dark ? NIGHT : DAY);

/** Web Chat's styleOptions. */
export const styleOf = (p) => ({
  accent: p.accent,
  subtle: p.soft,
  backgroundColor: 'transparent',
  primaryFont: FONT,
  paddingRegular: 12,
  paddingWide: 16,
  transitionDuration: '0s',
  emojiSet: {},
  hideUploadButton: true,
  disableFileUpload: true,
  maxMessageLength: 20_000,
  sendTimeout: 60_000,
  ...bubbles(p),
  ...sendBox(p),
  ...buttons(p),
  timestampColor: p.soft,
  groupTimestamp: 5 * 60_000,
  markdownRespectCRLF: true,
  // A long answer or form is read from its beginning: the page stops there, and says that there is more below.
  autoScrollSnapOnPage: true,
  scrollToEndButtonBehavior: 'any',
  transcriptOverlayButtonBackground: p.own,
  transcriptOverlayButtonBackgroundOnFocus: p.own,
  transcriptOverlayButtonBackgroundOnHover: p.own,
  transcriptOverlayButtonColor: p.ownInk,
  transcriptTerminatorBackgroundColor: p.own,
  transcriptVisualKeyboardIndicatorColor: p.accent,
  transcriptActivityVisualKeyboardIndicatorColor: p.accent,
  hideToaster: true,
});

const bubbles = (p) => ({
  bubbleBackground: p.card,
  bubbleBorderColor: p.line,
  bubbleBorderRadius: 14,
  bubbleTextColor: p.ink,
  bubbleMinWidth: 0,
  bubbleMinHeight: 24,
  bubbleMaxWidth: 620,
  bubbleFromUserBackground: p.own,
  bubbleFromUserBorderColor: p.own,
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: p.ownInk,
  avatarSize: 0,
});

const sendBox = (p) => ({
  sendBoxBackground: p.card,
  sendBoxTextColor: p.ink,
  sendBoxPlaceholderColor: p.soft,
  sendBoxBorderTop: `solid 1px ${p.line}`,
  sendBoxHeight: 56,
  sendBoxTextWrap: true,
  sendBoxButtonColor: p.accent,
  sendBoxButtonColorOnDisabled: p.soft,
  sendBoxButtonShadeColorOnHover: p.accentSoft,
  sendBoxButtonShadeColorOnActive: p.accentSoft,
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeBorderRadius: 10,
  sendBoxButtonShadeInset: 6,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: p.accent,
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
});

const buttons = (p) => ({
  suggestedActionLayout: 'flow',
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionBorderColor: p.accent,
  suggestedActionBackgroundColor: p.card,
  suggestedActionTextColor: p.accent,
  suggestedActionBackgroundColorOnHover: p.accentSoft,
  suggestedActionBackgroundColorOnActive: p.accentSoft,
  suggestedActionKeyboardFocusIndicatorBorderColor: p.accent,
  suggestedActionKeyboardFocusIndicatorBorderRadius: 22,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionKeyboardFocusIndicatorInset: -4,
  suggestedActionsStackedLayoutButtonTextWrap: true,
  cardEmphasisBackgroundColor: p.accentSoft,
  cardPushButtonBackgroundColor: p.accent,
  cardPushButtonTextColor: p.card,
});

/** Adaptive Cards: our texts, spaces and buttons one below the other, which no width breaks. */
export const cardsOf = (p) => {
  const colour = { default: p.ink, subtle: p.soft };
  const colours = {
    default: colour,
    dark: colour,
    light: colour,
    accent: { default: p.accent, subtle: p.accent },
    good: { default: p.accent, subtle: p.accent },
    warning: { default: p.ink, subtle: p.soft },
    attention: { default: p.bad, subtle: p.bad },
  };
  return {
    fontFamily: FONT,
    supportsInteractivity: true,
    fontSizes: { small: 14, default: 16, medium: 17, large: 19, extraLarge: 22 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 20, default: 24, medium: 25, large: 27, extraLarge: 30 },
    spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 16 },
    separator: { lineThickness: 1, lineColor: p.line },
    containerStyles: {
      default: { backgroundColor: p.card, foregroundColors: colours },
      emphasis: { backgroundColor: p.accentSoft, foregroundColors: colours },
    },
    actions: {
      maxActions: 20,
      allowTitleToWrap: true,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'vertical',
      actionAlignment: 'stretch',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', color: 'default' },
        optionalInputs: { weight: 'bolder', color: 'default' },
      },
      errorMessage: { color: 'attention', weight: 'default', spacing: 'small' },
    },
    factSet: { title: { weight: 'bolder', maxWidth: 220, wrap: true }, value: { wrap: true }, spacing: 12 },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default' } },
  };
};
