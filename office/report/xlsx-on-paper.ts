import type writeXlsx from 'write-excel-file/universal';

/** What the writer of workbooks lets be added. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsx>[1]>['features']>[number];

/** Sheets as they are printed: all columns on one page, across as many pages as there are rows, the head on each. */
export function onPaper(names: readonly string[], headRows: readonly number[]): Feature {
  const titles = names.flatMap((name, i) =>
    headRows[i]! > 0
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escaped(name)}'!$${headRows[i]}:$${headRows[i]}</definedName>`]
      : [],
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet) => sheet.replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews'),
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (book) =>
            titles.length > 0 ? book.replace('</sheets>', `</sheets><definedNames>${titles.join('')}</definedNames>`) : book,
        },
      },
    },
  };
}

function escaped(name: string): string {
  return name.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
