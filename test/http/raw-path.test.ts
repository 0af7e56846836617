import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { answerRawPaths, encodedLocation } from '../../src/http/raw-path.ts';

const AGREEMENT = 'GET /id/municipality/荒尾市?lang=en HTTP/1.1\r\nHost: localhost:8080\r\n\r\n';
const ENCODED = '/id/municipality/%E8%8D%92%E5%B0%BE%E5%B8%82?lang=en';

describe('A request line with raw kanji', () => {
  it.each([
    [AGREEMENT, `http://localhost:8080${ENCODED}`],
    [AGREEMENT.replace('Host:', 'User-Agent: curl/8\r\nhost:'), `http://localhost:8080${ENCODED}`],
    [AGREEMENT.replace('GET', 'POST'), undefined],
    [AGREEMENT.replace('localhost:8080', 'a b'), undefined],
    [AGREEMENT.replace('Host: localhost:8080\r\n', ''), undefined],
    ['GET /ascii HTTP/1.1\r\nHost: localhost\r\n\r\n', undefined],
    ['荒尾市', undefined],
    ['', undefined],
  ])('%j leads to %s', (packet, expected) => {
    expect(encodedLocation(Buffer.from(packet))).toBe(expected);
  });

  it('leads nowhere if it is no UTF-8', () => {
    expect(encodedLocation(Buffer.from('GET /\xe8\x8d HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1'))).toBeUndefined();
  });

  it('leads to where the publisher says that the server is', () => {
    const location = encodedLocation(Buffer.from(AGREEMENT), 'https://data.example.jp/renkei/');
    expect(location).toBe(`https://data.example.jp/renkei${ENCODED}`);
  });

  it.each([
    [AGREEMENT, /^HTTP\/1\.1 301 .*location: http:\/\/localhost:8080\/id\/municipality\/%E8/s],
    ['nonsense\r\n\r\n', /^HTTP\/1\.1 400 /],
  ])('reaches a real server: %j', async (packet, expected) => {
    const server = createServer((_request, response) => response.end());
    answerRawPaths(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const answer = await new Promise<string>((resolve) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(packet));
      let text = '';
      socket.on('data', (data) => {
        text += String(data);
      });
      socket.on('close', () => resolve(text));
    });
    await new Promise((resolve) => server.close(resolve));
    expect(answer).toMatch(expected);
  });
});
