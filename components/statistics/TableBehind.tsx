interface TableBehindProps {
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, number])[];
}

/** The figures of a chart. */
export function TableBehind({ head, rows }: TableBehindProps) {
  return (
    <details>
      <summary>As a table</summary>
      <div class="behind">
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, count]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
