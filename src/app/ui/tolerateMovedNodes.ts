/**
 * Lets React go on where something else has moved the page's own elements: a machine translation puts a link into a `<font>`
 * to change the order of a sentence, an extension wraps or takes away what it has marked. React then asks a parent to
 * remove a child that stands elsewhere, or to insert before it; the DOM throws, and the page would be lost.
 *
 * A child is then removed from where it stands, and a new one is inserted before the part of the parent that holds the
 * other, or at its end. Nothing else runs in the page that could count on these faults. It is the last resort: each
 * text of the page has an element of its own (`translated.test.tsx`), and stays right when it is replaced.
 */
export function tolerateMovedNodes(): void {
  const { prototype } = Node;
  const { removeChild, insertBefore } = prototype;
  prototype.removeChild = function remove(child) {
    if (child.parentNode) removeChild.call(child.parentNode, child);
    return child;
  };
  prototype.insertBefore = function insert(node, before) {
    let place = before;
    while (place && place.parentNode !== this) place = place.parentNode;
    insertBefore.call(this, node, place);
    return node;
  };
}
