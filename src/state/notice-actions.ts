import { download } from '../platform/download.ts';
import { reload } from '../platform/reload.ts';
import type { Notice, Session } from './session.ts';

/** What a notice offers to do, by the name of its label. */
export interface NoticeOffer {
  readonly label: 'undo' | 'dismiss' | 'adopt' | 'keepOwn' | 'damagedKeep' | 'reload';
  readonly act: () => void;
}

/** A notice as it is to be said: it depends on whether own answers lie here. */
export type NoticeText = Notice | 'fromLink';

/** Which text a notice has. */
export function textFor(notice: Notice, session: Session): NoticeText {
  return notice === 'fromAddress' && !session.hasOwn() ? 'fromLink' : notice;
}

/** What can be done about a notice. */
export function offersFor(notice: Notice, session: Session): readonly NoticeOffer[] {
  const dismiss: NoticeOffer = { label: 'dismiss', act: () => session.dismiss(notice) };
  const offers: Readonly<Record<Notice, readonly NoticeOffer[]>> = {
    startedOver: [{ label: 'undo', act: () => session.undoStartOver() }, dismiss],
    fromAddress: [
      { label: 'adopt', act: () => session.adopt() },
      ...(session.hasOwn() ? [keepOwn(session)] : []),
    ],
    damaged: [{ label: 'damagedKeep', act: () => keep(session) }, dismiss],
    newer: [{ label: 'reload', act: reload }],
    linkNewer: [{ label: 'reload', act: reload }, dismiss],
    linkBroken: [dismiss],
  };
  return offers[notice];
}

function keepOwn(session: Session): NoticeOffer {
  return { label: 'keepOwn', act: () => session.keepOwn() };
}

function keep(session: Session): void {
  const text = session.aside();
  if (text !== null) download(new Blob([text], { type: 'text/plain' }), 'loopcheck-damaged.txt');
}
