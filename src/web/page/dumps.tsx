import type { JSX } from 'hono/jsx/jsx-runtime';
import { WHOLE_FILE } from '../../catalog/distributions.ts';
import type { ManifestGraph } from '../../store/manifest.ts';
import type { Page } from './page.ts';

/** The named graphs with their files: format, size, and SHA-256 to check them by. */
export function Dumps({ page, graphs }: { page: Page; graphs: readonly ManifestGraph[] }): JSX.Element {
  const isWhole = graphs.length > 1;
  return (
    <>
      {isWhole && (
        <p>
          {page.say('whole')}: <a href={page.addresses.file(`/data/${WHOLE_FILE}`)}>{WHOLE_FILE}</a>
        </p>
      )}
      <DumpTable page={page} graphs={graphs} />
    </>
  );
}

function DumpTable({ page, graphs }: { page: Page; graphs: readonly ManifestGraph[] }): JSX.Element {
  const numbers = new Intl.NumberFormat(page.language);
  return (
    <div class="scroll">
      <table class="dumps">
        <thead>
          <tr>
            <th scope="col">{page.say('graph')}</th>
            <th scope="col" class="numeric">
              {page.say('statementCount')}
            </th>
            <th scope="col">{page.say('files')}</th>
          </tr>
        </thead>
        <tbody>
          {graphs.map(({ iri, quads, files }) => (
            <tr>
              <th scope="row">
                <code>{iri}</code>
              </th>
              <td class="numeric">{numbers.format(quads)}</td>
              <td>
                <ul class="formats">
                  {files.map(({ path, mediaType, bytes, sha256 }) => (
                    <li>
                      <a href={page.addresses.file(`/data/${path}`)} type={mediaType} title={`SHA-256 ${sha256}`}>
                        {path.split('.').at(-1)}
                        <span class="hidden"> {iri}</span>
                      </a>{' '}
                      <span class="size">{sizeText(bytes)}</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A size in bytes for people: `1.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
