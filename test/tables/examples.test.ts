import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { membershipStanding } from '../../src/analysis/membership-standing.ts';
import { readDataset } from '../../src/store/dataset.ts';
import type { TableFile } from '../../src/tables/table-files.ts';
import { listening } from '../sparql/listening.ts';
import { csvRows } from '../support/csv.ts';
import { isReady } from '../support/needed.ts';
import { publishedQuads, publishedText } from '../support/published.ts';
import { asking, PUBLISHED } from '../support/web.ts';
import { filesOf, textOf } from './published-tables.ts';

const files = filesOf(publishedQuads());
const EXAMPLES = join(import.meta.dirname, '../../examples');
const DAY = '2025-03-27';

/** Debian's: another `python3` on the path does not see its pandas. */
const PYTHON = '/usr/bin/python3';

/** The committed graphs with the tables as they are written now. */
function datasetFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-tables-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'table'));
  symlinkSync(join(PUBLISHED, 'graph'), join(folder, 'graph'));
  const written = ({ path, mediaType, content: text }: TableFile) => {
    writeFileSync(join(folder, path), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { path, mediaType, bytes: Buffer.byteLength(text), sha256 };
  };
  const { base, graphs } = JSON.parse(publishedText('manifest.json'));
  const tables = files.tables.map((table) => ({ ...table, files: table.files.map(written) }));
  const tableMetadata = written(files.metadata);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ base, graphs, tables, tableMetadata }));
  return folder;
}

const dataDir = datasetFolder();
const ask = asking({ dataset: await readDataset(dataDir), dataDir });
const address = await listening((request) => {
  const { pathname, search } = new URL(request.url);
  return ask(pathname + search, Object.fromEntries(request.headers), request.method);
});

/** The two answers of an example, as rows. The first column of each has a name or none. */
async function answers(command: string, script: string) {
  const { stdout } = await promisify(execFile)(command, [join(EXAMPLES, script), address, DAY], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const parts = stdout.replaceAll('"', '').replaceAll(/\r?\n/g, '\r\n').trimEnd().split('\r\n\r\n');
  return parts.map((text) =>
    Object.fromEntries(
      csvRows(`${text}\r\n`).map((row) => {
        const [name, ...counts] = Object.entries(row);
        return [name?.[1], Object.fromEntries(counts.map(([key, count]) => [key, Number(count)]))];
      }),
    ),
  );
}

/** How often each pair occurs. */
function counted(pairs: readonly (readonly [string, string])[], columns: readonly string[]) {
  const names = [...new Set(pairs.map(([name]) => name))];
  const count = (name: string, column: string) => pairs.filter(([a, b]) => a === name && b === column).length;
  return Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(columns.map((column) => [column, count(name, column)]))]),
  );
}

const roles = counted(
  csvRows(textOf(files, 'role-types.csv')).map((row) => [row.role_type, row.party_name] as [string, string]),
  ['熊本市', '荒尾市'],
);

const members = counted(
  csvRows(textOf(files, 'memberships.csv')).map((row) => {
    const day = (name: string) => row[name] || undefined;
    const days = { joinedOn: day('joined_on'), notBefore: day('not_before'), knownOn: day('known_on') };
    return [row.region_name as string, membershipStanding(days, DAY)] as const;
  }),
  ['yes', 'no', 'unknown'],
);

const LANGUAGES = [
  {
    name: 'pandas',
    debian: 'python3-pandas',
    command: PYTHON,
    probe: ['-c', 'import pandas'],
    script: 'python/tables.py',
  },
  { name: 'R', debian: 'r-base-core', command: 'Rscript', probe: ['--version'], script: 'r/tables.R' },
];

describe.each(LANGUAGES)('The example for $name', ({ name, debian, command, probe, script }) => {
  const isThere = isReady(spawnSync(command, probe).status === 0, name, debian);

  it.skipIf(!isThere)('reads the tables from a running server and counts as we do', async () => {
    const [byType, byRegion] = await answers(command, script);
    expect(byType).toEqual(roles);
    expect(byRegion).toEqual(members);
  });
});

describe('The answers that the examples are held to', () => {
  it('are about all roles and memberships, and not all alike', () => {
    expect(Object.keys(roles).length).toBeGreaterThanOrEqual(6);
    expect(Object.keys(members)).toHaveLength(38);
    const all = Object.values(members);
    expect(all.some(({ yes }) => (yes ?? 0) > 0) && all.some(({ unknown }) => (unknown ?? 0) > 0)).toBe(true);
  });
});

const READS = `
import csv, io, json, sys, urllib.request
address = sys.argv[1]
def get(path):
    with urllib.request.urlopen(address + '/data/table/' + path) as response:
        return response.read()
group = json.loads(get('csv-metadata.json'))
result = {}
for table in group['tables']:
    name = table['url'][:-len('.csv')]
    columns = [c for c in table['tableSchema']['columns'] if not c.get('virtual')]
    plain, excel = get(name + '.csv').decode('utf-8'), get(name + '-excel.csv').decode('utf-8-sig')
    assert not plain.startswith('\\ufeff') and excel == plain, name
    rows = list(csv.reader(io.StringIO(plain, newline=''), strict=True))
    assert rows[0] == [c['name'] for c in columns], name
    objects = [json.loads(line) for line in get(name + '.jsonl').decode('utf-8').splitlines()]
    for row, each in zip(rows[1:], objects, strict=True):
        for column, cell in zip(columns, row, strict=True):
            value = each[column['name']]
            if 'separator' in column: assert value == (cell.split(column['separator']) if cell else []), (name, column['name'])
            elif cell == '': assert value is None, (name, column['name'])
            elif column['datatype'] == 'integer': assert value == int(cell)
            elif column['datatype'] == 'boolean': assert value is {'true': True, 'false': False}[cell]
            else: assert value == cell
    result[name] = len(objects)
print(json.dumps(result))
`;

describe("Python's own csv and json", () => {
  const isThere = spawnSync(PYTHON, ['--version']).status === 0;
  if (!isThere) process.stdout.write('Skipped: reading the tables with Python, which is not installed.\n');

  it.skipIf(!isThere)('read every table from a running server, the three forms alike', async () => {
    const { stdout } = await promisify(execFile)(PYTHON, ['-c', READS, address]);
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(files.tables.map(({ name, rows }) => [name, rows])));
  });
});
