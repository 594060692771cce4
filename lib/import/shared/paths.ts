/** `web` of `web/Dockerfile`; empty at the top. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** `../common.yaml` as written in a file of a folder. */
export function resolvePath(folder: string, written: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${written}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `Dockerfile` of `web/Dockerfile`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
