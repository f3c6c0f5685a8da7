import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { fold } from '../../lib/text/normalise';

export interface ChoiceOption {
  id: string;
  label: string;
}

interface Props {
  name: string;
  options: readonly ChoiceOption[];
  value: string;
  onChange: (id: string) => void;
}

/** One of many, found by typing a part of its name, with or without accents. The list is only as long as what was typed leaves. */
export function SearchChoice({ name, options, value, onChange }: Props): ReactElement {
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const chosen = options.find(({ id }) => id === value);
  const wanted = fold(typed ?? '');
  const shown = typed === undefined ? [] : options.filter(({ label }) => fold(label).includes(wanted));
  const open = typed !== undefined;

  const close = (): void => {
    setTyped(undefined);
    setAt(0);
  };
  const choose = (option: ChoiceOption | undefined): void => {
    if (option !== undefined) onChange(option.id);
    close();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return setTyped('');
      setAt((now) => (now + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % Math.max(1, shown.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open) choose(shown[at]);
    } else if (event.key === 'Escape' && open) {
      // Closes the list, not the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <div className="search">
      <input
        className="input"
        role="combobox"
        aria-label={name}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && shown[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        // What is typed takes the place of what stands there.
        onFocus={(event) => event.target.select()}
        onClick={() => {
          if (!open) setTyped('');
        }}
        onKeyDown={press}
        onBlur={close}
      />
      {open ? (
        <ul id={list} role="listbox" aria-label={name} className="plain options">
          {shown.map((option, i) => (
            <li
              key={option.id}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === at}
              onMouseDown={(event) => {
                // The field keeps the focus, or the list would be gone before the click.
                event.preventDefault();
                choose(option);
              }}
            >
              {option.label}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
