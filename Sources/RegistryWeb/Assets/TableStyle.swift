/// Tables of facts and of comparisons.
enum TableStyle {
  /// The rules.
  static let css = """
    table { border-spacing: 0; width: 100%; font-size: 0.9688rem; line-height: 1.45; }
    caption {
      text-align: start;
      color: var(--soft);
      font-size: 0.9375rem;
      padding-bottom: 0.25rem;
    }
    th, td { text-align: start; vertical-align: top; padding: 0.6rem 1.25rem 0.6rem 0; }
    tbody th, tbody td { border-top: 1px solid var(--line); }
    th[scope="row"] { font-weight: 500; color: var(--soft); width: 10.5rem; }
    .section th {
      padding-block: 1.75rem 0.45rem;
      border-top: 0;
      color: var(--accent);
      font-size: 0.8125rem;
      font-weight: 700;
      letter-spacing: 0.06em;
      text-transform: uppercase;
    }
    .section + tr > * { border-top: 2px solid var(--ink); }
    td p { margin: 0; }
    td ul { list-style: none; margin: 0; padding: 0; }
    td li + li { margin-top: 0.45rem; }
    td details { margin-top: 0.45rem; }
    td details ul { margin-top: 0.45rem; }
    summary { cursor: pointer; color: var(--accent); padding-block: 0.1rem; }
    .label { display: block; color: var(--soft); font-size: 0.8438rem; }
    .figure { font-weight: 650; font-variant-numeric: tabular-nums lining-nums; }
    .absent { color: var(--soft); font-style: italic; }
    .conflict { font-weight: 600; color: var(--accent); }
    .state { font-weight: 650; }
    .state::before {
      content: "";
      display: inline-block;
      width: 0.6em;
      height: 0.6em;
      margin-inline-end: 0.4em;
      border: 2px solid var(--soft);
      border-radius: 50%;
    }
    .approved { color: var(--accent); }
    .approved::before { background: var(--accent); border-color: var(--accent); }
    .marks {
      font-size: 0.75rem;
      line-height: 1;
      white-space: nowrap;
      margin-inline-start: 0.15rem;
    }
    .marks a { text-decoration: none; padding: 0.2rem 0.15rem; font-variant-numeric: tabular-nums; }
    .marks a:hover { text-decoration: underline; }
    h1 .marks { font-family: system-ui, sans-serif; font-weight: 400; letter-spacing: 0; }
    .scroll { overflow-x: auto; }
    .comparison { width: auto; min-width: 100%; }
    caption span {
      position: sticky;
      inset-inline-start: 0;
      display: inline-block;
      max-width: 84vw;
    }
    .comparison thead th {
      font-weight: 400;
      min-width: 15rem;
      max-width: 26rem;
      padding-block: 1rem 0.5rem;
    }
    .comparison thead th > * { display: block; }
    .comparison thead th > a:first-child {
      font-weight: 600;
      font-size: 1.0625rem;
      line-height: 1.3;
      text-decoration: none;
    }
    .comparison thead th > a:first-child:hover { text-decoration: underline; }
    .comparison thead .of { color: var(--soft); margin-top: 0.15rem; }
    .comparison thead code { margin-top: 0.25rem; }
    .comparison thead .badge { display: inline-block; margin-top: 0.35rem; }
    .comparison thead .without { font-size: 0.875rem; margin-top: 0.35rem; }
    .comparison td { max-width: 26rem; overflow-wrap: anywhere; }
    .comparison th[scope="row"], .comparison thead td {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      background: var(--paper);
      width: 9rem;
      min-width: 8rem;
    }
    .computed { display: block; color: var(--accent); font-size: 0.8438rem; font-weight: 400; }
    .comparison .section span { position: sticky; inset-inline-start: 0; }
    @media (max-width: 40rem) {
      table { font-size: 0.9375rem; }
      th, td { padding-inline-end: 0.85rem; }
      th[scope="row"] { width: 6.25rem; hyphens: auto; }
      .scroll { margin-inline-end: calc(-1 * clamp(1rem, 4vw, 3rem)); }
      .comparison thead th { min-width: 12.5rem; }
      .comparison th[scope="row"], .comparison thead td {
        width: 6.5rem;
        min-width: 6.5rem;
        font-size: 0.8438rem;
        padding-inline-end: 0.5rem;
      }
    }

    """
}
