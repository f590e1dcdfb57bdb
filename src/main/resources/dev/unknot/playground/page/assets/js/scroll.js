// Keeps the newest message in sight for as long as the person stays at the end, and leaves the
// view alone when they have scrolled up.

const NEAR_PX = 48;
const TOO_TALL = 1.15;
const GAP_PX = 8;

export class Scroll {
  #scroller;
  #moved;
  #top = 0;
  pinned = true;

  /** `moved(pinned)` is called when the person leaves or reaches the end. */
  constructor(scroller, list, moved) {
    this.#scroller = scroller;
    this.#moved = moved;
    scroller.addEventListener('scroll', () => this.#look(), { passive: true });
    const follow = new ResizeObserver(() => this.pinned && this.toEnd());
    follow.observe(scroller);
    follow.observe(list);
  }

  toEnd() {
    this.#pin(true);
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  /** Shows the end, where the buttons are; of a message much taller than the window the beginning. */
  toNew(element) {
    if (element.offsetHeight < this.#scroller.clientHeight * TOO_TALL) {
      this.toEnd();
      return;
    }
    this.#pin(false);
    // Not scrollIntoView: a message that is still arriving is drawn elsewhere than it will stand.
    this.#scroller.scrollTop = element.offsetTop - GAP_PX;
  }

  /** Whether any of a message is in sight. */
  shows(element) {
    const { top, bottom } = element.getBoundingClientRect();
    const window = this.#scroller.getBoundingClientRect();
    return bottom > window.top && top < window.bottom;
  }

  /** Changes a message in place. What stands below its hidden beginning stays where it is. */
  keep(element, change) {
    const above = element.getBoundingClientRect().top < this.#scroller.getBoundingClientRect().top;
    const { height } = element.getBoundingClientRect();
    change();
    if (above && !this.pinned) this.#scroller.scrollTop += element.getBoundingClientRect().height - height;
  }

  // Only somebody who scrolls up leaves the end. The list may have grown since it was last scrolled
  // down, and then the end is near no more though nobody has left it.
  #look() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_PX) this.#pin(true);
    else if (scrollTop < this.#top) this.#pin(false);
    this.#top = scrollTop;
  }

  #pin(pinned) {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.#moved(pinned);
  }
}
