import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The `.html` files of a folder by name; none where no folder is given. Rejects where the folder has none. */
export async function readSavedPages(folder: string | undefined): Promise<Map<string, string>> {
  if (folder === undefined) return new Map();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  if (files.length === 0) throw new Error(`There are no .html files in ${folder}.`);
  return new Map(
    await Promise.all(
      files.map(
        async (file): Promise<[string, string]> => [file, await readFile(join(folder, file), 'utf8')],
      ),
    ),
  );
}
