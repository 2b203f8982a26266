/**
 * Compares two nodes by their order in the document, for `sort`. A node in a shadow tree stands where its host does.
 * Linear in the depth of the nodes.
 */
export function compareInPage(a: Node, b: Node): number {
  if (a === b) return 0;
  // Asked of the latter: a sort goes through what is in order already, and Chromium looks for the one asked by going
  // back from the other, which is one step then, and else the whole way to the beginning.
  const position = b.compareDocumentPosition(a);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) {
    return position & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
  }
  const [hostA, hostB] = [outermostHost(a), outermostHost(b)];
  if (hostA === a && hostB === b) return 0;
  // Two shadow trees in one host: which comes first depends on how they are slotted; any order that holds will do.
  return hostA === hostB ? 0 : compareInPage(hostA, hostB);
}

/** The node itself, or the host in the document of the outermost shadow tree that it is in. */
export function outermostHost(node: Node): Node {
  for (let at = node; ; ) {
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return at;
    at = root.host;
  }
}
