import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What is said while files are held over the page. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/**
 * Takes files that are dropped anywhere on the page. Everything it does, a button must do too.
 */
export function DropFiles({ label, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  const give = useRef(onFiles);
  give.current = onFiles;
  useLayoutEffect(() => {
    // Entering a part of the page leaves the part around it, so the two are counted.
    let depth = 0;
    const move = (event: DragEvent, by: number) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const listeners = {
      dragenter: (event: DragEvent) => move(event, 1),
      dragover: (event: DragEvent) => move(event, 0),
      dragleave: (event: DragEvent) => move(event, -1),
      drop: (event: DragEvent) => {
        move(event, -depth);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) give.current(files);
      },
    };
    const all = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of all) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) document.removeEventListener(name, listener);
    };
  }, []);
  return (
    <div class={over ? 'over' : undefined} data-drop={label}>
      {children}
    </div>
  );
}
