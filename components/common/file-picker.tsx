import { useRef } from 'react';

interface FilePickerProps {
  /** What the button says. */
  label: string;
  /** File endings and types, as the browser's own box takes them. */
  accept: string;
  disabled?: boolean;
  /** Several files at once; else one. */
  multiple?: boolean;
  onFiles(files: readonly File[]): void;
}

/** A button that asks for a file. The browser's own button speaks the language of the browser, so it stays hidden. */
export function FilePicker({ label, accept, disabled = false, multiple = false, onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

/** The first of the files; a picker without `multiple` gives one. */
export function firstOf(take: (file: File) => void): (files: readonly File[]) => void {
  return ([file]) => {
    if (file !== undefined) take(file);
  };
}
