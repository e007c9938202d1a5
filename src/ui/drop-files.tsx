import type { ComponentChildren, TargetedDragEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  /** What is said while files are held over the place. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** A place on which files can be dropped. Everything it does, a button must do too. */
export function DropFiles({ label, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  // Entering a part of the place leaves the place around it, so the two are counted.
  const depth = useRef(0);
  const move = (event: TargetedDragEvent<HTMLDivElement>, by: number) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the file button inside
    <div
      class={over ? 'drop-files over' : 'drop-files'}
      data-drop={label}
      onDragEnter={(event) => move(event, 1)}
      onDragOver={(event) => move(event, 0)}
      onDragLeave={(event) => move(event, -1)}
      onDrop={(event) => {
        move(event, -depth.current);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

function holdsFiles({ dataTransfer }: TargetedDragEvent<HTMLDivElement>): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
