/**
 * The path of the file that hosts send for an address below the root of a site: they decode what is percent-encoded. A step that would be no name of a file stays
 * as it is in the address.
 */
export function filePath(address: string): string {
  return address.split('/').map(fileName).join('/');
}

function fileName(step: string): string {
  const name = decoded(step);
  return /^\.{0,2}$|[/\0\\]/.test(name) ? step : name;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch (error) {
    if (error instanceof URIError) return step;
    throw error;
  }
}
