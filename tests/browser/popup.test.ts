import { afterEach, expect, test } from 'vitest';
import { inEachBrowser } from './driver/in-each-browser.ts';
import type { Popup } from './driver/types.ts';

inEachBrowser('The popup', (bench) => {
  let popup: Popup | null = null;

  async function openPopup(): Promise<Popup> {
    popup = await bench.extension.openPopup();
    return popup;
  }

  afterEach(async () => {
    if (await popup?.isOpen()) await popup?.close();
    await bench.extension.ask(({ chrome }) => chrome.storage.local.clear());
  });

  const mentioned = (open: Popup) =>
    open.ask(({ document }) =>
      [...document.querySelectorAll('.mentioned-row')].map((row) => [
        row.querySelector('.mentioned-name')?.textContent,
        row.querySelector('.mentioned-count')?.textContent,
      ]),
    );

  const status = (open: Popup) =>
    open.ask(({ document }) => document.querySelector('[role=status]')?.textContent ?? '');

  const press = (open: Popup, name: string) =>
    expect
      .poll(() =>
        open.ask(({ document }, wanted) => {
          const buttons = [...document.querySelectorAll('button')];
          const button = buttons.find(({ textContent }) => textContent?.includes(wanted));
          button?.click();
          return button !== undefined;
        }, name),
      )
      .toBe(true);

  test('lists whom and what the page mentions in reading order, with how often', async () => {
    await bench.open('news.html');
    const open = await openPopup();
    await expect
      .poll(() => mentioned(open))
      .toEqual([
        ['Antony Blinken', 'twice'],
        ['Joe Biden', 'once'],
        ['Evacuations through the Rafah crossing', 'once'],
        ['Medical Aid for Palestinians', 'once'],
        ['Gaza', 'once'],
        ['Benjamin Netanyahu', 'once'],
      ]);
    expect(await status(open)).toBe('3 people, 1 event, 1 organisation, 1 place');
  });

  test('agrees with the badge', async () => {
    await bench.open('news.html');
    await expect.poll(() => bench.extension.badge()).toBe('6');
  });

  test('leads to the first mention of what is chosen and opens its card', async () => {
    const tab = await bench.open('demonstration.html');
    await expect.poll(() => tab.underlined()).toContain('Rafah border crossing');
    const open = await openPopup();
    await press(open, 'Show all');
    await expect
      .poll(() => mentioned(open))
      .toContainEqual(['Evacuations through the Rafah crossing', 'twice']);
    await press(open, 'Evacuations through the Rafah crossing');
    await tab.cardAbout('Evacuations through the Rafah crossing');
    const line = await tab.lineOf('Rafah');
    expect(line.top).toBeGreaterThan(0);
    expect(line.bottom).toBeLessThan(await tab.page.evaluate(() => innerHeight));
    await expect.poll(() => open.isOpen()).toBe(false);
  });

  test('switches this site off and on again at once, and no other', async () => {
    const other = await bench.open(bench.loopback.addressOf('news.html', 'other.localhost'));
    await expect.poll(() => other.underlined()).toContain('Joe Biden');
    const tab = await bench.open(bench.loopback.addressOf('news.html', 'news.localhost'));
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    const open = await openPopup();
    await press(open, 'On news.localhost');
    await expect.poll(() => tab.underlined()).toEqual([]);
    await expect.poll(() => status(open)).toContain('switched off on this site');
    await expect.poll(() => bench.extension.badge()).toBe('');
    expect(await other.underlined()).toContain('Joe Biden');
    await press(open, 'On news.localhost');
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    await expect.poll(() => bench.extension.badge()).toBe('6');
  });

  test('switches everything off and on again at once', async () => {
    const tab = await bench.open('news.html');
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
    const open = await openPopup();
    await press(open, 'Everywhere');
    await expect.poll(() => tab.underlined()).toEqual([]);
    await expect.poll(() => status(open)).toContain('switched off everywhere');
    await press(open, 'Everywhere');
    await expect.poll(() => tab.underlined()).toContain('Joe Biden');
  });

  test('says so when a page mentions nobody', async () => {
    const html = '<!doctype html><html lang="en"><title>Nobody</title><p>A line about the weather.</p>';
    await bench.open(bench.loopback.serve('nobody.html', { html }));
    const open = await openPopup();
    await expect
      .poll(() => status(open))
      .toBe('This page mentions nobody and nothing that the article covers.');
    expect(await bench.extension.badge()).toBe('');
  });

  test('says so when the browser lets no extension read the page', async () => {
    await bench.open(bench.browserName === 'chromium' ? 'chrome://version' : 'about:license');
    const open = await openPopup();
    await expect.poll(() => status(open)).toContain('The browser does not let extensions read this page.');
  });

  test('holds all five quotes of the article, letter for letter as the pack has them', async () => {
    await bench.open('news.html');
    const open = await openPopup();
    await press(open, 'Quotes');
    await expect
      .poll(() => open.ask(({ document }) => document.querySelectorAll('[data-quote] blockquote').length))
      .toBe(5);
  });

  test('survives damaged settings and says so', async () => {
    await bench.extension.ask(({ chrome }) =>
      chrome.storage.local.set({ settings: { everywhere: 'perhaps', offSites: ['off.localhost', 7] } }),
    );
    const off = await bench.open(bench.loopback.addressOf('news.html', 'off.localhost'));
    const open = await openPopup();
    await expect
      .poll(() => open.ask(({ document }) => document.querySelector('[role=alert]')?.textContent ?? ''))
      .toContain('damaged');
    await expect.poll(() => status(open)).toContain('switched off on this site');
    expect(await off.underlined()).toEqual([]);
  });
});
