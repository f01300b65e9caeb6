interface EyeDropper {
  open(): Promise<{ sRGBHex: string }>;
}

declare global {
  interface Window {
    EyeDropper?: new () => EyeDropper;
  }
}

/** Only some browsers can pick a colour from anywhere on the screen. */
export const screenCanBePicked = (): boolean => window.EyeDropper !== undefined;

/** A colour picked anywhere on the screen as #rrggbb; null when the person or the browser said no. */
export async function pickFromScreen(): Promise<string | null> {
  if (window.EyeDropper === undefined) return null;
  try {
    const { sRGBHex } = await new window.EyeDropper().open();
    return sRGBHex;
  } catch {
    return null;
  }
}
