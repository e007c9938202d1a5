import type { NoticeWords } from './notices.en.ts';

export const noticesSv: NoticeWords = {
  startedOver: 'De tidigare svaren finns kvar och går att hämta tillbaka.',
  undo: 'Hämta tillbaka dem',
  dismiss: 'Stäng',
  damaged:
    'Det som var sparat på enheten gick inte att läsa. Det är undanlagt orört, och ni börjar med ett tomt formulär.',
  damagedKeep: 'Ladda ner det som lades undan',
  newer:
    'Svaren på enheten är sparade av en senare version av sidan. De är orörda. Ladda om sidan för att få den senare versionen.',
  reload: 'Ladda om',
  linkBroken:
    'Svaren i adressen är avklippta eller skadade och öppnades därför inte. Det som är sparat på enheten är orört. Kopiera hela adressen och försök igen.',
  linkNewer:
    'Svaren i adressen kommer från en senare version av sidan. De ligger kvar i adressen. Ladda om sidan för att få den senare versionen.',
  fromAddress:
    'Ni ser svaren som följde med adressen. Andra svar är sparade på enheten, och de är orörda.',
  fromLink: 'Ni ser svaren som följde med länken. Inget har sparats på den här enheten.',
  adopt: 'Spara de här på enheten',
  keepOwn: 'Visa dem som är sparade här',
};
