/** Room for a heading that stays at the top of a panel, in CSS pixels. */
const MARGIN = 48;

/**
 * Scrolls a panel, and nothing else, so that an element in it is seen. `scrollIntoView` would move the whole page with it where that is a
 * few pixels taller than the window, and push the bar at the top out of sight.
 */
export function showIn(panel: Element, element: Element, where: 'center' | 'nearest'): void {
  const frame = panel.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  if (where === 'center') panel.scrollTop += box.top - frame.top - (panel.clientHeight - box.height) / 2;
  else if (box.top < frame.top + MARGIN) panel.scrollTop += box.top - frame.top - MARGIN;
  else if (box.bottom > frame.bottom - MARGIN) panel.scrollTop += box.bottom - frame.bottom + MARGIN;
}
