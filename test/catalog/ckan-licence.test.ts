import { describe, expect, it } from 'vitest';
import { licenceIdOn, usualLicenceId } from '../../src/catalog/ckan-licence.ts';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
const PDL = 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0';

/** CKAN's own list has one CC BY, of no version. */
const PLAIN_CKAN = [
  { id: 'notspecified', url: '' },
  { id: 'cc-by', url: 'http://www.opendefinition.org/licenses/cc-by' },
  { id: 'cc-zero', url: 'http://www.opendefinition.org/licenses/cc-zero' },
];

describe('the id of a licence on a site', () => {
  it('is found by the address, however it is written', () => {
    for (const url of [CC_BY, 'http://creativecommons.org/licenses/by/4.0', `${CC_BY}deed.ja`, `${CC_BY}legalcode`])
      expect(
        licenceIdOn(
          [
            { id: 'cc-by', url: 'x' },
            { id: 'other', url },
          ],
          CC_BY,
        ),
      ).toBe('other');
  });

  it('is not that of another version or another licence', () => {
    const old = [{ id: 'cc-by-21-jp', url: 'http://creativecommons.org/licenses/by/2.1/jp/' }];
    expect(licenceIdOn(old, CC_BY)).toBeUndefined();
    expect(
      licenceIdOn([{ id: 'cc-by-sa', url: 'https://creativecommons.org/licenses/by-sa/4.0/' }], CC_BY),
    ).toBeUndefined();
    expect(licenceIdOn(PLAIN_CKAN, 'https://example.jp/licence')).toBeUndefined();
  });

  it('is found by the ids that sites use, the telling ones first', () => {
    expect(licenceIdOn(PLAIN_CKAN, CC_BY)).toBe('cc-by');
    expect(licenceIdOn([...PLAIN_CKAN, { id: 'CC-BY-4.0' }], CC_BY)).toBe('CC-BY-4.0');
    expect(licenceIdOn([{ id: 'PDL1.0', url: '' }], PDL)).toBe('PDL1.0');
  });

  it('is that of BODIK where no site is asked', () => {
    expect([CC_BY, PDL, 'https://example.jp/'].map(usualLicenceId)).toEqual(['cc-by-40-intl', 'PDL1.0', undefined]);
  });
});
