/// The style sheet of a report, which stands in the document itself: by day, by night, and on paper.
/// Text has a contrast of at least 4.5 to 1 against what it stands on (WCAG 2.2, 1.4.3).
enum ReportStyle {
  /// The rules.
  static let css = colors + text + tables + narrow + print

  private static let colors = """
    :root {
      color-scheme: light dark;
      --paper: #fcfbf8; --ink: #1f2529; --soft: #575f66; --line: #dfdbd2;
      --accent: #0a5c63; --tint: #e8f1f0;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181a; --ink: #e5e3dd; --soft: #a2aaaf; --line: #31383c;
        --accent: #79c6c6; --tint: #1c2f31;
      }
    }

    """
  private static let text = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 112rem; padding: 2rem clamp(1rem, 4vw, 3rem) 3rem;
      background: var(--paper); color: var(--ink); overflow-wrap: break-word;
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Devanagari",
        "Helvetica Neue", Arial, sans-serif;
    }
    h1, h2 {
      font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif;
      font-weight: 600; line-height: 1.2; text-wrap: balance;
    }
    h1 { font-size: clamp(1.6rem, 1.25rem + 1.7vw, 2.35rem); margin: 0 0 0.35rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 0.75rem; }
    p { margin: 0 0 0.75rem; }
    a { color: var(--accent); text-underline-offset: 0.16em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .question { font-size: 1.125rem; color: var(--soft); }
    .warning { padding: 0.6rem 0.9rem; background: var(--tint); border-inline-start: 4px solid var(--accent); }
    .notes { padding-inline-start: 1.1rem; margin: 1rem 0; }
    .promise { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }

    """
  private static let tables = """
    .scroll { overflow-x: auto; }
    table { border-spacing: 0; min-width: 100%; font-size: 0.9375rem; line-height: 1.45; }
    caption { text-align: start; color: var(--soft); font-size: 0.9375rem; padding-bottom: 0.25rem; }
    th, td { text-align: start; vertical-align: top; padding: 0.55rem 1.1rem 0.55rem 0; font-weight: 400; }
    thead th { border-bottom: 2px solid var(--ink); min-width: 11rem; max-width: 26rem; padding-top: 1rem; }
    tbody th, tbody td { border-top: 1px solid var(--line); }
    tbody td { max-width: 26rem; overflow-wrap: anywhere; }
    thead td { border-bottom: 2px solid var(--ink); }
    .overview thead th { min-width: 8rem; }
    @media screen { .overview thead th:nth-child(3) { min-width: 15rem; } }
    thead + tbody tr:first-child > * { border-top: 0; }
    tbody th[scope="row"] {
      position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper);
      width: 11rem; min-width: 9rem; max-width: 15rem;
    }
    .overview tbody th[scope="row"] { width: 18rem; max-width: 20rem; }
    .single th[scope="row"] { color: var(--soft); }
    .single td { max-width: 60rem; }
    .group th {
      padding-block: 1.5rem 0.4rem; color: var(--accent); font-size: 0.8125rem; font-weight: 700;
      letter-spacing: 0.06em; text-transform: uppercase; border-top: 0;
    }
    .group + tr > * { border-top: 2px solid var(--ink); }
    td p, th p { margin: 0; }
    td p + p, th p + p { margin-top: 0.35rem; }
    th .strong { font-weight: 600; }
    .label { display: block; color: var(--soft); font-size: 0.8438rem; }
    .figure { font-weight: 650; font-variant-numeric: tabular-nums lining-nums; }
    .approved .figure { color: var(--accent); }
    .approved .figure::before { content: "● "; font-size: 0.8em; }
    .absent { color: var(--soft); font-style: italic; }
    .conflict { color: var(--accent); font-weight: 600; }
    .best, .median { color: var(--accent); font-size: 0.8438rem; }
    .best::before { content: "✓ "; }
    .quiet { color: var(--soft); font-size: 0.8125rem; overflow-wrap: anywhere; }
    .marks { font-size: 0.75rem; line-height: 1; white-space: nowrap; }
    .marks a { text-decoration: none; padding-block: 0.3rem; }
    .sources { padding-inline-start: 1.75rem; font-size: 0.9375rem; max-width: 60rem; }
    .sources li { padding: 0.35rem; }
    .sources li::marker { color: var(--accent); font-weight: 600; }
    .sources li:target { background: var(--tint); }
    .sources small { display: block; font-size: 0.875rem; color: var(--soft); }

    """
  private static let narrow = """
    @media (max-width: 40rem) {
      table { font-size: 0.9063rem; }
      .scroll { margin-inline-end: calc(-1 * clamp(1rem, 4vw, 3rem)); }
      tbody th[scope="row"] { width: 6.75rem; min-width: 6.75rem; max-width: 6.75rem; padding-inline-end: 0.6rem; hyphens: auto; }
      .sideBySide thead th { min-width: 12rem; }
      .overview tbody th[scope="row"] { width: 9rem; min-width: 9rem; max-width: 9rem; }
    }

    """
  private static let print = """
    @media print {
      @page { size: A4 landscape; margin: 12mm; }
      :root {
        color-scheme: light;
        --paper: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --accent: #0a5c63;
        --tint: #ffffff;
      }
      html { font-size: 9pt; }
      body { max-width: none; padding: 0; }
      .scroll { overflow: visible; margin: 0; }
      .sideBySide, .overview { table-layout: fixed; width: 100%; }
      thead { display: table-header-group; }
      thead th, tbody th[scope="row"], tbody td { position: static; min-width: 0; max-width: none; }
      th, td { padding: 0.3rem 0.6rem 0.3rem 0; }
      tr, .sources li { break-inside: avoid; }
      .group, h2 { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
      .sources a::after { content: " \\3C" attr(href) "\\3E"; color: var(--soft); overflow-wrap: anywhere; }
    }

    """
}
