/// Fields, buttons and the rows they stand in. Whatever can be hit is at least 24 pixels high and
/// wide (WCAG 2.2, 2.5.8).
enum FormStyle {
  /// The rules.
  static let css = """
    input, select, button { font: inherit; color: inherit; min-height: 2.5rem; }
    input, select {
      background: var(--card);
      border: 1px solid var(--edge);
      border-radius: 3px;
      padding: 0.35rem 0.6rem;
      max-width: 100%;
    }
    input::placeholder { color: var(--soft); opacity: 1; }
    button {
      background: var(--accent);
      color: var(--on-accent);
      border: 1px solid var(--accent);
      border-radius: 3px;
      padding: 0.35rem 1.1rem;
      font-weight: 600;
      cursor: pointer;
    }
    button:hover { filter: brightness(1.1); }
    input[type="checkbox"] {
      width: 1.25rem;
      height: 1.25rem;
      min-height: 0;
      margin: 0.15rem 0 0;
      accent-color: var(--accent);
    }
    label { font-size: 0.875rem; color: var(--soft); }
    .searchbox { display: flex; flex: 1 1 20rem; min-width: 0; max-width: 32rem; gap: 0.5rem; }
    .searchbox input { flex: 1 1 auto; min-width: 0; }
    .searchbox label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .searchbox.large { max-width: none; margin: 1.75rem 0 0; }
    .searchbox.large input, .searchbox.large button { min-height: 3rem; font-size: 1.0625rem; }
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
      gap: 0.75rem;
      align-items: end;
      padding: 1rem;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 4px;
    }
    .filters p { margin: 0; }
    .filters .wide { grid-column: 1 / -1; }
    .filters label { display: block; margin-bottom: 0.2rem; }
    .filters input, .filters select { width: 100%; }
    .filters button { width: 100%; }
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 2rem;
      margin: 1rem 0;
    }
    .toolbar form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; }
    .toolbar p { margin: 0; }
    .toolbar p a { margin-inline-start: 0.5rem; }
    .toolbar button, .addition button {
      background: transparent;
      color: var(--accent);
    }
    .toolbar button:hover, .addition button:hover { background: var(--tint); filter: none; }
    .addition {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
      margin: 1.5rem 0;
    }
    .addition input { flex: 0 1 18rem; min-width: 0; }

    """
}
