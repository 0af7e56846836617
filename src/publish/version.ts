const VERSION = /^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/;

/** Whether a text is the version of a release: three numbers, as in Semantic Versioning 2.0.0 (https://semver.org), without marks of drafts. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Orders two versions, the older first. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const different = [0, 1, 2].find((part) => a?.[part] !== b?.[part]);
  return different === undefined ? 0 : (a?.[different] ?? 0) - (b?.[different] ?? 0);
}
