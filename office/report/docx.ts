import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Report, ReportColumn, ReportRow, ReportTable, ReportText } from '../../core/index.ts';
import { written } from '../written.ts';

/** Reports as a Word document, A4 across, in the type that offices use. */
export async function reportDocx(reports: readonly Report[]): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: TYPE },
        heading1: { run: { ...TYPE, size: 28, bold: true } },
        heading2: { run: { ...TYPE, bold: true } },
      },
    },
    sections: reports.map((report) => ({
      properties: {
        page: { size: { orientation: PageOrientation.LANDSCAPE, ...A4 }, margin: { top: 850, bottom: 850, left: 850, right: 850 } },
      },
      children: [
        new Paragraph({ text: written(report.title), heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }),
        new Paragraph({ text: written(report.subtitle), alignment: AlignmentType.CENTER, spacing: { after: 200 } }),
        ...report.tables.flatMap(section),
        ...report.texts.flatMap(sentences),
        ...(report.tables.length + report.texts.length > 0 ? [] : [new Paragraph(written(report.empty))]),
      ],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const TYPE = { font: 'Times New Roman', size: 24, color: '000000' } as const;

/** In twentieths of a point; the library turns them for a page across. */
const A4 = { width: 11_906, height: 16_838 } as const;

function section({ caption, columns, rows, notes }: ReportTable): (Paragraph | Table)[] {
  // Narrow columns need room for their edges too.
  const room = columns.map(({ width }) => width + 3);
  const total = room.reduce((sum, width) => sum + width, 0);
  const widths = room.map((width) => Math.floor((width / total) * (A4.height - 1700)));
  return [
    ...(caption ? [heading(caption)] : []),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths,
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      rows: [headRow(columns), ...rows.map((row) => rowOf(row, columns))],
    }),
    ...notes.map((note) => new Paragraph({ spacing: { before: 80 }, children: [run(note, { italics: true })] })),
  ];
}

function sentences({ caption, lines }: ReportText): Paragraph[] {
  return [
    ...(caption ? [heading(caption)] : []),
    ...lines.map(({ said }) => new Paragraph({ text: written(said), bullet: { level: 0 }, spacing: { after: 80 } })),
  ];
}

function heading(caption: string): Paragraph {
  return new Paragraph({ text: written(caption), heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 } });
}

function headRow(columns: readonly ReportColumn[]): TableRow {
  return new TableRow({
    tableHeader: true,
    children: columns.map(({ title }) => cellOf(title, 'center', { bold: true })),
  });
}

function rowOf({ is, cells }: ReportRow, columns: readonly ReportColumn[]): TableRow {
  if (is === 'group')
    return new TableRow({ children: [cellOf(cells[0]?.said ?? '', 'left', { bold: true, keepNext: true }, columns.length)] });
  const style = { bold: is === 'total', italics: is === 'silent' };
  return new TableRow({ cantSplit: true, children: columns.map(({ align }, i) => cellOf(cells[i]?.said ?? '', align, style)) });
}

interface Style {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Stays on the page of the next row. */
  readonly keepNext?: boolean;
}

function cellOf(text: string, align: ReportColumn['align'], { keepNext, ...style }: Style, columnSpan = 1): TableCell {
  return new TableCell({ columnSpan, children: [new Paragraph({ alignment: ALIGNMENTS[align], keepNext, children: [run(text, style)] })] });
}

const ALIGNMENTS = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

function run(text: string, style: Style): TextRun {
  return new TextRun({ text: written(text), size: 18, ...style });
}
