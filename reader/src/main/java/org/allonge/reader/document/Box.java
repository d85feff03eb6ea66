package org.allonge.reader.document;

/**
 * A rectangle on a page, in ten-thousandths of the page's width and height, counted from its upper
 * left corner.
 *
 * @param left left edge, of the width
 * @param top upper edge, of the height
 * @param right right edge, of the width, not before {@code left}
 * @param bottom lower edge, of the height, not above {@code top}
 */
public record Box(int left, int top, int right, int bottom) {
  /** The parts of a page's width or height that a unit is one of. */
  static final int WHOLE = 10_000;

  public Box {
    if (right < left || bottom < top) {
      throw new IllegalArgumentException("a box whose edges are the wrong way round");
    }
  }

  /** The least box around both. */
  public Box around(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Whether two boxes stand beside each other on one line. */
  public boolean besides(Box other) {
    int shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return shared * 2 > Math.min(bottom - top, other.bottom - other.top);
  }
}
