/** What a reader does with a page: from then on it is theirs. */
export const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Runs in the head, so that nothing a reader does is missed: marks the page as theirs. How far it is scrolled tells nothing, for a browser that holds a page
 * in its place while late parts come changes that too.
 */
export const ACTS_SCRIPT = `${JSON.stringify(ACTS)}.forEach(function(act){
window.addEventListener(act,function(){document.documentElement.dataset.acted=""},{capture:true,once:true,passive:true})})`

/** Whether a reader has done anything with this page. */
export const hasActed = (): boolean => 'acted' in document.documentElement.dataset
