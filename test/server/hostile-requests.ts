import { fc } from '../support/seeded.ts';

/** Bytes that somebody sends who means harm, or has a fault, and how. */
export interface HostileRequest {
  /** In Latin-1. */
  readonly text: string;
  /** Whole; whole, and then nothing more (a half-closed connection); in pieces; only the first half; or whole, and then gone. */
  readonly manner: 'whole' | 'half-closed' | 'pieces' | 'half' | 'gone';
}

const many = (text: string, times: number) => text.repeat(times);
const utf8 = (text: string) => Buffer.from(text).toString('latin1');

const TARGETS: readonly string[] = [
  ...[
    '/',
    '/id/dataset',
    '/doc/dataset',
    '/doc/dataset.ttl',
    '/doc/dataset.xxx',
    '/doc/dataset.bib',
    '/catalog/',
    '/ontology/',
  ],
  ...[
    '//evil.example',
    '//evil.example/%2e%2e',
    '/\\evil.example',
    '/%5cevil.example',
    '/id//evil.example',
    '//ontology/',
  ],
  ...[
    '/ontology//',
    '/graph//evil.example/',
    '/id/dataset%0d%0aX-Evil:1',
    '/id/dataset?x=%0d%0aX-Evil:1',
    '/./ontology/',
  ],
  ...[
    '/%',
    '/%zz',
    '/%00',
    '/id/%00',
    '/data/%00',
    '/data/manifest.json%00',
    '/data/../../etc/passwd',
    '/data/..%2f..%2fetc',
  ],
  ...[
    '/__proto__',
    '/id/__proto__',
    '/doc/constructor',
    '/ontology/toString',
    '/graph/__proto__',
    '/assets/__proto__',
    '/toString',
  ],
  ...[
    '/graphql',
    '/graphql?query={__typename}',
    '/graphql?query={a',
    '/graphql?query={__typename}&variables={',
    '/graphql/q/%ff',
  ],
  ...[
    '/graphql/q/__proto__',
    '/graphql/q/agreements?toString=1',
    '/graphql/schema.graphql',
    '/schema.graphql',
    '/.git/config',
  ],
  ...[
    '/sparql',
    '/sparql?query=ASK{}',
    '/sparql?query=SELECT',
    '/sparql?query=%00',
    '/sparql?query=ASK{}&query=ASK{}',
    '/.env',
  ],
  ...[
    '/sparql?default-graph-uri=%zz&query=ASK{}',
    '/sparql?update=DROP',
    '/sparql?example=__proto__',
    '/sparql?lang=__proto__',
  ],
  ...['/search?q=%00%ff', '/search?q[]=1', '/search?lang=__proto__&q=a', '/sitemap-0.xml', '/sitemap-99999999999.xml'],
  ...[
    '/health/ready',
    '/health/live',
    '/metrics',
    '/robots.txt',
    '/openapi.json',
    '/.well-known/void',
    '/.well-known/../id',
  ],
  ...[
    '/doc/dataset?_profile=alt',
    '/doc/dataset?_profile=%00',
    '/doc/dataset?_mediatype=%0d%0aX:1',
    '/id/municipality/%E8%8D',
  ],
  ...[
    '*',
    '?',
    '#',
    'id/dataset',
    'http://evil.example/id/dataset',
    'http://evil.example:99999/',
    'https://a:b@evil.example/id/',
  ],
  ...['ftp://x/', 'javascript:alert(1)', 'evil.example:443', utf8('/id/municipality/荒尾市'), '/id/municipality/\xff'],
  ...[
    many('/a', 3_000),
    many('/%2e%2e', 2_000),
    `/id/municipality/${many('%CC%81', 2_000)}`,
    `/search?q=${many('%e3%81%82', 300)}`,
  ],
  ...[`/doc/dataset?${many('a=b&', 2_000)}`, `/doc/dataset?_profile=${many('<,', 2_000)}`, `/x?${many('a', 20_000)}`],
];

/** Headers that can be read. */
const HEADERS: readonly string[] = [
  ...['accept: text/html', 'accept: text/turtle', 'accept: */*;q=0', 'accept: "', `accept: ${many('a/b,', 1_500)}`],
  ...[
    `accept: ${many('a/b,', 3_000)}`,
    'accept-language: *',
    `accept-language: ${many('x;', 2_000)}`,
    'accept-encoding: br;q=x',
  ],
  ...[
    `accept-encoding: gzip${many(' ', 8_000)}x`,
    `if-none-match: ${many('"a",', 1_500)}`,
    'if-none-match: *',
    'if-match: "x"',
  ],
  ...[
    'if-modified-since: never',
    `range: bytes=${many('0-0,', 1_500)}`,
    'range: bytes=-1',
    'if-range: "x"',
    'te: trailers',
  ],
  ...['x-forwarded-for: 127.0.0.1', `x-forwarded-for: ${many('1.1.1.1,', 900)}`, 'x-forwarded-host: evil.example'],
  ...[
    'x-forwarded-proto: javascript',
    'forwarded: host=evil.example;for=127.0.0.1',
    'x-original-url: /metrics',
    'origin: null',
  ],
  ...[
    'x-http-method-override: DELETE',
    'origin: https://evil.example',
    'access-control-request-method: PUT',
    'trailer: x',
  ],
  ...[
    'connection: x-request-id, accept',
    'http2-settings: AAMAAABkAAQAAP__',
    'content-type: application/json',
    '__proto__: x',
  ],
  ...['content-type: application/sparql-query', 'content-type: application/x-www-form-urlencoded', 'constructor: x'],
  ...[
    'content-type: multipart/form-data; boundary=x',
    'content-type: text/plain;charset=utf-16',
    'content-encoding: gzip',
  ],
  ...[
    'x-request-id: "><script>',
    `x-request-id: ${many('a', 500)}`,
    `cookie: ${many('a=b;', 1_500)}`,
    'max-forwards: 0',
  ],
];

/** Headers that break the request, or what is said with them. */
const BREAKING: readonly string[] = [
  ...[
    'expect: 100-continue',
    'expect: nonsense',
    'upgrade: websocket',
    'connection: upgrade',
    'upgrade: h2c',
    'connection: host',
  ],
  ...['transfer-encoding: chunked', 'transfer-encoding: gzip, chunked', 'transfer-encoding: x', 'content-length: -1'],
  ...[
    'content-length: 99999999999999',
    'content-length: 5',
    'content-length: 0',
    'host: second.example',
    'bad header: x',
  ],
  ...['x: a\0b', 'x: a\nb: c', ' folded', ': x', `x: ${many('a', 40_000)}`, many('x: y\r\n', 3_000)],
];

const HOSTS: readonly string[] = [
  ...[
    'localhost',
    'localhost:1',
    'evil.example',
    'a"b',
    "a'b",
    'a b',
    '',
    '[::1]',
    '[::g]',
    'a@b',
    'a/b',
    'a\\b',
    many('a', 3_000),
  ],
  ...[
    '127.0.0.1:99999',
    utf8('荒尾.example'),
    'evil.example#',
    'evil.example?',
    '%6c',
    '..',
    '-',
    'x:y',
    '169.254.169.254',
  ],
];

const BODIES: readonly string[] = [
  ...['', '', '{', '[]', 'null', '{"query":"{agreements{totalCount}}"}', `{"query":"${many('{a', 3_000)}"}`, 'ASK {}'],
  ...[
    '[{"query":"{__typename}"},{"query":"{__typename}"}]',
    '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}',
  ],
  ...[
    '{"__proto__":{"query":"{__typename}"}}',
    'query=ASK%20%7B%7D',
    'query=%zz',
    'SELECT * { SERVICE <http://169.254.169.254/> {} }',
  ],
  ...[
    '\xff\xfe\x00',
    '5\r\nhello\r\n0\r\n\r\n',
    'ffffffffffffffff\r\nx',
    '-1\r\n',
    `5;${many('a', 3_000)}\r\nhello\r\n0\r\n\r\n`,
  ],
  ...[
    'GET /metrics HTTP/1.1\r\nhost: localhost\r\n\r\n',
    many('a', 200_000),
    `{"query":"query($a:${many('[', 2_000)}Int){a}"}`,
  ],
];

const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'POST', 'OPTIONS', 'DELETE', 'QUERY');
const manner = fc.constantFrom('whole', 'whole', 'whole', 'half-closed', 'pieces', 'half', 'gone');

/** Requests that can be read: what they ask for is what hurts. */
const readable = fc
  .tuple(
    method,
    fc.constantFrom(...TARGETS),
    fc.array(fc.constantFrom(...HEADERS), { maxLength: 4 }),
    fc.constantFrom(...BODIES),
  )
  .map(([verb, target, headers, body]) => {
    const length = body === '' ? [] : [`content-length: ${body.length}`];
    return [`${verb} ${target} HTTP/1.1`, 'host: localhost', ...headers, ...length, '', body].join('\r\n');
  });

/** Requests that are broken somewhere. */
const broken = fc
  .record({
    verb: fc.oneof(method, fc.constantFrom('TRACE', 'CONNECT', 'get', 'FOO', 'PRI', 'G\0T', '')),
    target: fc.constantFrom(...TARGETS),
    version: fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'http/1.1', '', 'HTTP/1.1 x'),
    host: fc.constantFrom(...HOSTS),
    headers: fc.array(fc.constantFrom(...HEADERS, ...BREAKING, ...BREAKING), { maxLength: 4 }),
    body: fc.constantFrom(...BODIES),
    end: fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', '\r', '\r\n '),
  })
  .map(({ verb, target, version, host, headers, body, end }) =>
    [`${verb} ${target} ${version}`, `host: ${host}`, ...headers, '', body].join(end),
  );

const pipelined = readable.map((text) => text.slice(0, 2_000).repeat(30));
const noise = fc.uint8Array({ minLength: 1, maxLength: 600 }).map((bytes) => Buffer.from(bytes).toString('latin1'));

/** `count` of them, the same each time. */
export function hostileRequests(count: number): readonly HostileRequest[] {
  const text = fc.oneof(
    { weight: 12, arbitrary: readable },
    { weight: 6, arbitrary: broken },
    { weight: 1, arbitrary: pipelined },
    { weight: 1, arbitrary: noise },
  );
  return fc.sample(fc.record({ text, manner }), count) as HostileRequest[];
}
