/**
 * Writes an entry of the browser's history, or writes the present one anew; without an address, that stays. The browser's own methods, because the router watches those
 * on `history`. False where the browser refuses: it lets a page write only so often, and not everywhere. Then the address bar is behind, and whoever asked
 * keeps in memory where the person is.
 */
export function writeHistory(how: 'push' | 'replace', state: unknown, address?: string): boolean {
  const { pushState, replaceState } = History.prototype
  const go = how === 'push' ? pushState : replaceState
  try {
    go.call(window.history, state, '', address)
    return true
  } catch {
    return false
  }
}
