import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { SMALL_ARTICLE_BYTES, smallPack } from './verification/small-pack.ts';

const script = fileURLToPath(new URL('../../scripts/verify-pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'verify-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = file('article.txt', SMALL_ARTICLE_BYTES);
const pack = file('pack.json', JSON.stringify(smallPack()));
const absent = join(folder, 'absent');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('verify-pack', () => {
  it('says in one line that a pack holds', () => {
    expect(run(pack, article)).toEqual({
      status: 0,
      stdout: `${pack} holds: entities 3, quotes 1, figures 4, timeline 3\n`,
      stderr: '',
    });
  });

  it('prints one line per fault', () => {
    const damaged = smallPack();
    damaged.source.textSha256 = '0'.repeat(64);
    damaged.quotes[0]!.speaker = 'nobody';
    const { status, stdout } = run(file('damaged.json', JSON.stringify(damaged)), article);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^\$\.source\.textSha256: the article's hash is [0-9a-f]{64}$/),
      '$.quotes[0].speaker: there is no entity "nobody"',
      '',
    ]);
  });

  it('counts what is not JSON as a fault', () => {
    const { status, stdout } = run(file('broken.json', '{"format":'), article);
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/^\$: not JSON: /) });
  });

  const usage = 'usage: npm run --silent verify-pack -- PACK.json ARTICLE.txt';
  const binary = file('binary.txt', Uint8Array.of(0xff, 0xfe, 0x00));
  it.each([
    ['no files', [], usage],
    ['one file', [pack], usage],
    ['three files', [pack, article, article], usage],
    ['an absent pack', [absent, article], `cannot read ${absent}: ENOENT`],
    ['an absent article', [pack, absent], `cannot read ${absent}: ENOENT`],
    ['a folder', [pack, folder], `cannot read ${folder}: EISDIR`],
    ['an article that is not UTF-8', [pack, binary], `cannot read ${binary}: The encoded data was not valid`],
  ])('stops at %s', (_name, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
