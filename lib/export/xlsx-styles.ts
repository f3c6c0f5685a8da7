const styles = {
  plain: { font: 0, align: 'left' },
  title: { font: 2, align: 'center' },
  strong: { font: 1, align: 'left' },
  aside: { font: 3, align: 'center' },
  note: { font: 3, align: 'left' },
  header: { font: 1, align: 'center', border: true },
  number: { font: 3, align: 'center', border: true },
  ordinal: { font: 0, align: 'center', border: true },
  label: { font: 0, align: 'left', border: true },
  figure: { font: 0, align: 'right', border: true, format: 3 },
  rate: { font: 0, align: 'right', border: true, format: 4 },
  groupLabel: { font: 1, align: 'left', border: true },
  totalFigure: { font: 1, align: 'right', border: true, format: 3 },
  totalRate: { font: 1, align: 'right', border: true, format: 4 },
} as const satisfies Readonly<Record<string, { font: number; align: string; border?: true; format?: number }>>;

export type XlsxStyle = keyof typeof styles;

const names = Object.keys(styles);

export function xlsxStyleNumber(style: XlsxStyle): number {
  return names.indexOf(style) + 1;
}

/** Built-in formats: 3 is #,##0 and 4 is #,##0.00; a spreadsheet writes both in its reader's way (5.770 and 99,73). */
export function xlsxStyles(head: string, main: string): string {
  const font = (size: number, mark: string): string =>
    `<font>${mark}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const line = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
  const formats = Object.values(styles).map((style) => {
    const { font: face, align } = style;
    const format = 'format' in style ? style.format : 0;
    const border = 'border' in style ? 1 : 0;
    return (
      `<xf numFmtId="${format}" fontId="${face}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
      `<alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`
    );
  });
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return (
    `${head}<styleSheet xmlns="${main}">` +
    `<fonts count="4">${font(12, '')}${font(12, '<b/>')}${font(14, '<b/>')}${font(12, '<i/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}">${plain}${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
