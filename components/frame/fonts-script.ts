/**
 * Runs in the head before anything is painted: lets a page have our fonts where an earlier page of this tab has fetched them. The first page that
 * somebody opens is painted in the device's own, without waiting, and no line of it ever breaks anew.
 */
export const FONTS_SCRIPT = `(function(){
var entry=performance.getEntriesByType("navigation")[0];
if(entry&&entry.type!=="navigate"||window.navigation&&window.navigation.entries().length>1)document.documentElement.dataset.fonts="ours"
})()`
