/** Under which `storage.local` keeps the settings. Apart, so that a script can name them without knowing them. */
export const SETTINGS_KEY = 'settings';
