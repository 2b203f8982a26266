import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takePictures } from './take-pictures.ts';

/** The README's pictures, from the extension as it was last built, so that they cannot go stale unnoticed. */
const PICTURES = {
  'chromium-card-person-light.png': 'card.png',
  'chromium-popup-light.png': 'popup.png',
};

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const taken = await mkdtemp(join(tmpdir(), 'context-cards-'));
await takePictures(taken);
await mkdir(folder, { recursive: true });
for (const [from, to] of Object.entries(PICTURES)) await copyFile(join(taken, from), join(folder, to));
await rm(taken, { recursive: true });
