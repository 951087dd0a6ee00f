/// Lists of what a search found.
enum ResultStyle {
  /// The rules.
  static let css = """
    .count {
      color: var(--soft);
      font: 1rem system-ui, sans-serif;
      font-variant-numeric: tabular-nums;
    }
    .results { list-style: none; margin: 0; padding: 0; }
    .results li {
      display: grid;
      grid-template-columns: 1.25rem minmax(0, 1fr);
      gap: 0.9rem;
      padding: 0.85rem 0;
      border-top: 1px solid var(--line);
    }
    .results li:last-child { border-bottom: 1px solid var(--line); }
    .results li:has(:checked) { background: var(--tint); }
    .results h3 a { text-decoration: none; }
    .results h3 a:hover { text-decoration: underline; }
    .results .meta a { color: inherit; }
    .none { font-size: 1.0625rem; }
    .note { color: var(--soft); font-size: 0.9375rem; margin: 0.75rem 0 0; }
    .note + .results { margin-top: 0.75rem; }
    .next { margin: 1rem 0 0; font-weight: 600; }
    .next a { display: inline-block; padding: 0.25rem 0; }
    .removed {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
      color: var(--soft);
      font-size: 0.9375rem;
      margin: 0 0 0.75rem;
    }
    .removed ul { display: contents; list-style: none; }
    /* What has the focus is not scrolled under the bar. */
    html:has(.comparebar) { scroll-padding-bottom: 6rem; }
    .comparebar button { white-space: nowrap; }
    .comparebar {
      position: sticky;
      inset-block-end: 0;
      display: flex;
      align-items: center;
      gap: 1rem;
      margin-top: 1.5rem;
      padding: 0.75rem 0;
      background: var(--paper);
      border-top: 1px solid var(--line);
      color: var(--soft);
    }
    /* Beside two buttons a phone has no room for the words. */
    @media (max-width: 30rem) {
      .comparebar { flex-wrap: wrap; gap: 0.25rem 0.75rem; padding: 0.5rem 0; }
      .comparebar [role="status"] { flex: 1 0 100%; order: -1; font-size: 0.9375rem; }
    }

    """
}
