import { turnToClient } from '../stage/clientMode';
import type { IconName } from '../drawings/Icon';
import { openSheet } from '../stores/studioStore';
import { screenCheck as screenText } from '../laterWords';
import { openSample } from '../tour/openSample';
import { startTour } from '../tour/tourStore';
import { chooseTheme, nextTheme, themeNow, type Theme } from '../theme/theme';
import { chooseLanguage, language, words } from '../words';

export interface MenuItem {
  readonly icon: IconName;
  readonly name: string;
  readonly choose: () => void;
}

const themeIcons: Readonly<Record<Theme, IconName>> = {
  auto: 'auto',
  light: 'light',
  dark: 'dark',
};

/** What is asked for less often than once in a consultation, as it stands when the menu is opened. */
export function menuItems(): readonly MenuItem[] {
  const { top } = words;
  return [
    { icon: 'plan', name: top.plan, choose: () => openSheet('plan') },
    { icon: 'clinic', name: top.clinic, choose: () => openSheet('clinic') },
    { icon: 'client', name: top.client, choose: turnToClient },
    {
      icon: themeIcons[themeNow()],
      name: top.themeNow(top.themes[themeNow()]),
      choose: () => chooseTheme(nextTheme()),
    },
    {
      icon: 'language',
      name: top.otherLanguage,
      choose: () => chooseLanguage(language === 'en' ? 'es' : 'en'),
    },
    { icon: 'folder', name: top.library, choose: () => openSheet('library') },
    { icon: 'share', name: top.share, choose: () => openSheet('share') },
    { icon: 'help', name: words.tour.help, choose: () => openSheet('help') },
    { icon: 'screen', name: screenText.open, choose: () => openSheet('screenCheck') },
    { icon: 'tour', name: words.tour.again, choose: startTour },
    { icon: 'sample', name: words.tour.sample, choose: openSample },
    { icon: 'keys', name: top.shortcuts, choose: () => openSheet('shortcuts') },
  ];
}
