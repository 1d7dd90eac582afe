/** @param seconds as a player says them @returns `PT12M30S`, or undefined for none */
export function durationText(seconds: number): string | undefined {
  const whole = Math.round(seconds);
  if (!Number.isFinite(whole) || whole <= 0 || whole > 360_000) return undefined;
  const parts = { H: Math.floor(whole / 3600), M: Math.floor(whole / 60) % 60, S: whole % 60 };
  const said = Object.entries(parts).filter(([, count]) => count > 0);
  return `PT${said.map(([unit, count]) => `${count}${unit}`).join('')}`;
}
