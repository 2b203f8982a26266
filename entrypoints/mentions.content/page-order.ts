/**
 * Compares two nodes by their order in the document, for `sort`. A node in a shadow tree stands where its host does.
 * Linear in the depth of the nodes.
 */
export function compareInPage(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) {
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
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
