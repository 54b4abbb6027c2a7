// Below the answer: the same answer as a table, to read, to download, to paste into a spreadsheet.
import { useGraphiQL } from '@graphiql/react';
import { useMemo, useState } from 'react';

import { csv, tabbed, tables } from './rows.js';

export function TableBar() {
  const response = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response);
  const found = useMemo(() => tablesIn(response), [response]);
  const [chosen, choose] = useState('');
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(null);
  if (!found.length) return null;

  const table = found.find(({ name }) => name === chosen) ?? found[0];

  async function copy() {
    await navigator.clipboard.writeText(tabbed(table));
    setCopied(table);
  }

  return (
    <>
      {open && <Table table={table} />}
      <div className="table-bar" role="group" aria-label="Table">
        <button type="button" aria-pressed={open} onClick={() => setOpen(!open)}>
          {open ? 'JSON' : 'Table'}
        </button>
        {found.length > 1 && (
          <select aria-label="List" value={table.name} onChange={(e) => choose(e.target.value)}>
            {found.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
        <span>
          {table.rows.length} {table.rows.length === 1 ? 'row' : 'rows'}
        </span>
        <button type="button" onClick={() => download(table)}>
          Download CSV
        </button>
        {navigator.clipboard && (
          <button type="button" onClick={copy} title="Paste it into a spreadsheet">
            {copied === table ? 'Copied' : 'Copy table'}
          </button>
        )}
      </div>
    </>
  );
}

function Table({ table }) {
  return (
    <div className="table-view" tabIndex={0} role="region" aria-label={table.name}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, SHOWN).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} className={typeof cell === 'number' ? 'number' : undefined}>
                  {cell === null ? <i>null</i> : String(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length > SHOWN && (
        <p>
          The first {SHOWN} of {table.rows.length} rows; the CSV has all of them.
        </p>
      )}
    </div>
  );
}

// More rows in one page make a browser slow; nobody reads them there.
const SHOWN = 1000;

function tablesIn(response) {
  try {
    return tables(JSON.parse(response).data);
  } catch {
    return []; // nothing asked yet, or an answer that is no JSON
  }
}

function download(table) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv(table)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${table.name || 'batu-graph'}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
