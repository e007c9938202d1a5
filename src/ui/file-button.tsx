interface Props {
  readonly label: string;
  readonly describedBy: string;
  readonly small?: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Chooses saved files and reports, one or many; the same ones can be chosen again. */
export function FileButton({ label, describedBy, small = false, onFiles }: Props) {
  return (
    <label class={`button ${small ? 'small-button ' : ''}secondary file-button`}>
      {label}
      <input
        class="sr-only"
        type="file"
        multiple
        accept=".json,.pdf,application/json,application/pdf"
        aria-describedby={describedBy}
        onChange={async (event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length > 0) await onFiles(files);
          input.value = '';
        }}
      />
    </label>
  );
}
