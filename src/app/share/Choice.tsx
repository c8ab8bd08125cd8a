type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  options: readonly (readonly [value: T, words: string, language?: string])[];
  onChange: (value: T) => void;
};

/** One of a few values. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, words, language]) => (
          <option key={each} value={each} lang={language}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
