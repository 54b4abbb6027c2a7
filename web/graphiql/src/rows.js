// An answer's lists as tables, and a table as text for spreadsheets.

/**
 * The lists of objects in an answer that do not lie inside another list.
 *
 * Each is { name, columns, rows }: `name` is its path (`dinkes.puskesmas`), `columns` are names of
 * fields, those of objects inside a row with dots (`desa.nama`), and `rows` are lists of cells in
 * that order. A cell is null, a boolean, a number or a text; a list inside a row is its JSON.
 */
export function tables(data, path = []) {
  if (Array.isArray(data)) {
    return data.some(isObject) ? [tableOf(path.join('.'), data.filter(isObject).map((row) => flat(row)))] : [];
  }
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => tables(value, [...path, name]));
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function csv(table) {
  const lines = [table.columns, ...table.rows].map((cells) => cells.map(quoted).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Cells between tabs: what spreadsheets take from the clipboard in every language. */
export function tabbed(table) {
  const lines = [table.columns, ...table.rows].map((cells) =>
    cells.map((cell) => harmless(cell).replace(/[\t\r\n]+/g, ' ')).join('\t'),
  );
  return lines.join('\n');
}

function tableOf(name, flatRows) {
  const names = [...new Set(flatRows.flatMap((row) => Object.keys(row)))];
  // A relation that is null in one row and an object in another is only its parts.
  const columns = names.filter((one) => !names.some((other) => other.startsWith(`${one}.`)));
  return { name, columns, rows: flatRows.map((row) => columns.map((column) => row[column] ?? null)) };
}

function flat(row, prefix = '') {
  const cells = {};
  for (const [name, value] of Object.entries(row)) {
    if (isObject(value)) Object.assign(cells, flat(value, `${prefix}${name}.`));
    else cells[prefix + name] = Array.isArray(value) ? listed(value) : value;
  }
  return cells;
}

function listed(values) {
  return values.some((value) => typeof value === 'object' && value !== null)
    ? JSON.stringify(values)
    : values.join(', ');
}

function quoted(cell) {
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A text that a spreadsheet would run as a formula: it came out of a database, where anybody may
// have written it. Numbers keep their sign.
function harmless(cell) {
  if (cell === null) return '';
  const text = String(cell);
  const formula = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text);
  return formula && !/^[+-]?\d[\d.]*(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
