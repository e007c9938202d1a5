import { download, reload } from '../platform/page.ts';
import type { Notice, Session } from './session.ts';

/** What a notice offers to do, by the name of its label. */
export interface NoticeOffer {
  readonly label: 'undo' | 'dismiss' | 'adopt' | 'keepOwn' | 'damagedKeep' | 'reload';
  readonly act: () => void;
}

/** What can be done about a notice. */
export function offersFor(notice: Notice, session: Session): readonly NoticeOffer[] {
  const dismiss: NoticeOffer = { label: 'dismiss', act: () => session.dismiss(notice) };
  const offers: Readonly<Record<Notice, readonly NoticeOffer[]>> = {
    startedOver: [{ label: 'undo', act: () => session.undoStartOver() }, dismiss],
    fromAddress: [
      { label: 'adopt', act: () => session.adopt() },
      { label: 'keepOwn', act: () => session.keepOwn() },
    ],
    damaged: [{ label: 'damagedKeep', act: () => keep(session) }, dismiss],
    newer: [{ label: 'reload', act: reload }],
    linkNewer: [{ label: 'reload', act: reload }, dismiss],
    linkBroken: [dismiss],
  };
  return offers[notice];
}

function keep(session: Session): void {
  const text = session.aside();
  if (text !== null) download(new Blob([text], { type: 'text/plain' }), 'loopcheck-damaged.txt');
}
