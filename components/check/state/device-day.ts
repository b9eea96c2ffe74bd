/** The day on this device, as an ISO day: Swedish writes days that way. */
export function deviceDay(): string {
  return new Date().toLocaleDateString('sv-SE')
}
