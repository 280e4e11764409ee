import axe from 'axe-core';

/** What axe finds in an element, one line for each; empty is clean. */
export async function violations(element: Element): Promise<readonly string[]> {
  const { violations: found } = await axe.run(element, {
    // A region belongs to the page, not to an element on it.
    rules: { region: { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
