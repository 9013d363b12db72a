'use client';

import { useMessages } from '@/components/language/language-provider';
import { LabelledSelect } from '@/components/ui/labelled-select';
import { importEncodings } from '@/glossary/import/decode-file';
import type {
  FileReading,
  ImportChoices,
  TableReading,
  TextReading,
  XmlReading,
} from '@/glossary/import/preview';
import { columnRoles } from '@/glossary/import/table/column-roles';
import { delimiters } from '@/glossary/import/table/find-delimiter';

interface ReadingProps<Reading> {
  readonly reading: Reading;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** How the file is read, where that was guessed or can be otherwise: all of it to be changed. */
export function ReadingChoices({ reading, choices, onChoose }: ReadingProps<FileReading>) {
  const { importGlossary: words } = useMessages();
  return (
    <details className="border-rule border-t pt-2" open={reading.text?.isGuessed ?? false}>
      <summary className="-mx-1 rounded px-1 py-0.5 text-small">{words.settings}</summary>
      <div className="mt-2 flex flex-col gap-3">
        {reading.text === null ? null : (
          <EncodingChoice reading={reading.text} choices={choices} onChoose={onChoose} />
        )}
        {reading.kind === 'table' ? (
          <TableChoices reading={reading} choices={choices} onChoose={onChoose} />
        ) : (
          <LanguageChoices reading={reading} choices={choices} onChoose={onChoose} />
        )}
      </div>
    </details>
  );
}

function EncodingChoice({ reading, choices, onChoose }: ReadingProps<TextReading>) {
  const { importGlossary: words } = useMessages();
  const all = [...new Set<string>([reading.encoding, ...importEncodings])];
  return (
    <div>
      <LabelledSelect
        label={words.encoding}
        value={reading.encoding}
        options={all.map((value) => ({
          value,
          label: reading.isGuessed && value === reading.encoding ? words.guessed(value) : value,
        }))}
        onChange={(encoding) => onChoose({ ...choices, encoding })}
      />
      {reading.badPlaces > 0 ? (
        <p className="mt-1 text-small text-warn">{words.badPlaces(reading.badPlaces)}</p>
      ) : null}
    </div>
  );
}

function TableChoices({ reading, choices, onChoose }: ReadingProps<TableReading>) {
  const { importGlossary: words } = useMessages();
  const { text, workbook, headerRow, columns } = reading;
  const roles = columns.map(({ role }) => role);
  return (
    <>
      {text === null ? null : (
        <LabelledSelect
          label={words.delimiter}
          value={text.delimiter}
          options={delimiters.map((value) => ({ value, label: words.delimiters[value] }))}
          onChange={(chosen) => {
            const delimiter = delimiters.find((each) => each === chosen);
            // Other cells make other columns.
            if (delimiter) onChoose({ ...withoutColumns(choices), delimiter });
          }}
        />
      )}
      {workbook === null ? null : (
        <LabelledSelect
          label={words.sheet}
          value={String(workbook.sheet)}
          options={workbook.sheets.map(({ name }, place) => ({
            value: String(place),
            label: name,
          }))}
          onChange={(sheet) => onChoose({ ...withoutColumns(choices), sheet: Number(sheet) })}
        />
      )}
      <label className="flex items-baseline gap-2 text-small">
        <input
          type="checkbox"
          checked={headerRow !== null}
          onChange={({ target }) => onChoose({ ...choices, headerRow: target.checked ? 0 : null })}
        />
        {words.header}
      </label>
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-1 text-muted text-small">{words.columns}</legend>
        {columns.map(({ name, role, samples }, place) => (
          <div
            key={`${words.column(place + 1)} ${name}`}
            className="flex flex-wrap items-end gap-x-3 gap-y-1"
          >
            <LabelledSelect
              label={name === '' ? words.column(place + 1) : name}
              value={role}
              options={columnRoles.map((value) => ({ value, label: words.roles[value] }))}
              onChange={(chosen) => {
                const now = columnRoles.find((each) => each === chosen);
                if (now) onChoose({ ...choices, headerRow, columns: roles.with(place, now) });
              }}
            />
            <p className="min-w-0 grow basis-40 truncate text-muted text-small">
              {samples.join(' · ')}
            </p>
          </div>
        ))}
      </fieldset>
    </>
  );
}

function withoutColumns({ columns, headerRow, ...choices }: ImportChoices): ImportChoices {
  return choices;
}

function LanguageChoices({ reading, choices, onChoose }: ReadingProps<XmlReading>) {
  const { importGlossary: words } = useMessages();
  const french = reading.french[0] ?? '';
  const english = reading.english[0] ?? '';
  const options = reading.languages.map(({ code }) => ({ value: code, label: code }));
  const choose = (languages: NonNullable<ImportChoices['languages']>) =>
    onChoose({ ...choices, languages });
  return (
    <div className="flex flex-wrap gap-4">
      <LabelledSelect
        label={words.frenchOf}
        value={french}
        options={options}
        onChange={(chosen) => choose({ french: chosen, english })}
      />
      <LabelledSelect
        label={words.englishOf}
        value={english}
        options={options}
        onChange={(chosen) => choose({ french, english: chosen })}
      />
    </div>
  );
}
