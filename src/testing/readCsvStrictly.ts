/**
 * For tests: reads CSV as RFC 4180 writes it, and nothing else. Lines end in CR LF; a cell that holds a comma, a quotation
 * mark, CR or LF stands in quotation marks; every record has as many cells as the first. The byte order mark, which the
 * standard does not know, is taken off first.
 * @throws where the text breaks one of these rules
 */
export function readCsvStrictly(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const body = text.replace(/^\ufeff/, "");
  const records: string[][] = [];
  let record: string[] = [];
  while (cell.lastIndex < body.length) {
    const at = cell.lastIndex;
    const found = cell.exec(body);
    if (!found) throw new Error(`No cell of RFC 4180 begins at ${at}: ${body.slice(at, at + 40)}`);
    const [, quoted, bare = "", end] = found;
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error("The last record ends in a comma");
  const width = records[0]?.length ?? 0;
  const odd = records.findIndex(({ length }) => length !== width);
  if (odd !== -1)
    throw new Error(`Record ${odd + 1} has ${records[odd]?.length} cells of ${width}`);
  return records;
}
