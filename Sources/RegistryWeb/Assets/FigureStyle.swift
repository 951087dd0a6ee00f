/// Bars of amounts, grids of verdicts, suggestions under a field, and the tray of what was chosen.
enum FigureStyle {
  /// The rules.
  static let css = """
    .bars { list-style: none; margin: 0.75rem 0; padding: 0; max-width: 46rem; }
    .bars li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.1rem 1rem;
      padding: 0.35rem 0;
    }
    .bars li > :nth-child(2) { text-align: end; }
    .bars .total { border-top: 2px solid var(--ink); margin-top: 0.35rem; font-weight: 650; }
    .bar { grid-column: 1 / -1; display: block; border-radius: 2px; }
    .pattern { position: absolute; }
    .bar .ground { fill: var(--tint); }
    .bar .known { fill: var(--accent); }
    .bar .range { fill: var(--accent); opacity: 0.45; }
    .bar .minus { fill: var(--edge); }
    .bar .open { fill: url(#hatch); }
    .pattern .gap { fill: var(--card); }
    .pattern .stripe { fill: var(--edge); }
    .drawing { overflow-x: auto; margin: 0.75rem 0; }
    .grid { display: block; font: 11px system-ui, sans-serif; }
    .grid text { fill: var(--ink); text-anchor: middle; }
    .grid .session { font-size: 12px; text-anchor: start; }
    .grid .head { font-size: 10px; fill: var(--soft); }
    .grid rect { fill: var(--card); stroke: var(--edge); }
    .grid path { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-linecap: round; }
    .grid .yes rect { fill: var(--accent); stroke: var(--accent); }
    .grid .yes path { stroke: var(--on-accent); }
    .grid .yes text { fill: var(--on-accent); font-size: 16px; }
    .grid .partly rect { fill: var(--tint); stroke: var(--accent); }
    .grid .open rect { fill: url(#hatch); }
    .grid .open text, .grid .conflict text {
      font-size: 15px;
      font-weight: 700;
      paint-order: stroke;
      stroke: var(--card);
      stroke-width: 5px;
    }
    .grid .conflict rect { stroke: var(--ink); stroke-width: 2; }
    .grid .none rect { stroke: var(--line); }
    .suggesting { position: relative; display: block; flex: 1 1 auto; min-width: 0; }
    .suggesting input { width: 100%; }
    .addition .suggesting { flex: 0 1 18rem; }
    .suggestions {
      position: absolute;
      z-index: 3;
      inset-inline: 0;
      inset-block-start: 100%;
      margin: 0.15rem 0 0;
      padding: 0;
      min-width: min(18rem, 88vw);
      max-height: 24rem;
      overflow-y: auto;
      list-style: none;
      background: var(--card);
      border: 1px solid var(--edge);
      border-radius: 3px;
    }
    .suggestions li { padding: 0.4rem 0.6rem; cursor: pointer; }
    .suggestions span { display: block; overflow-wrap: anywhere; }
    .suggestions [aria-selected="true"], .suggestions li:hover { background: var(--tint); }
    .suggestions [aria-selected="true"] { outline: 2px solid var(--accent); outline-offset: -2px; }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .tray { border: 1px solid var(--line); border-radius: 4px; margin: 1.5rem 0 0; }
    .tray legend { color: var(--soft); font-size: 0.875rem; }
    .tray ul { list-style: none; margin: 0; padding: 0; }
    .tray input { flex: none; }
    .tray .meta { display: block; }
    .tray label {
      display: flex;
      gap: 0.6rem;
      padding: 0.25rem 0;
      color: var(--ink);
      font-size: 1rem;
    }
    .check { display: flex; align-items: center; gap: 0.5rem; }
    .filters .check input { width: 1.25rem; flex: none; }
    .filters .check label { margin: 0; }
    .more {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
      gap: 0.75rem;
      align-items: end;
      margin-top: 0.75rem;
    }
    button.quiet { background: transparent; color: var(--accent); }
    @media print {
      .bar, .grid { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .suggestions, .tray { display: none; }
    }

    """
}
