/**
 * What the toolbar icon says over the active tab. Runs where the extension's own pages run: it is sent there as text
 * and can use nothing from outside itself.
 */
export async function badgeOfActiveTab(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return chrome.action.getBadgeText({ tabId: tab!.id! });
}
