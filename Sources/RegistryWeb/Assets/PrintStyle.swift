/// The same pages on paper: nothing to press, nothing folded, and addresses in full.
enum PrintStyle {
  /// The rules.
  static let css = """
    @media print {
      @page { margin: 14mm; }
      html { font-size: 9.5pt; }
      body { display: block; line-height: 1.35; }
      main, .wide main { max-width: none; padding: 0; }
      .masthead, footer, .example { padding-inline: 0; }
      .masthead { padding-block: 0 0.5rem; margin-bottom: 1rem; }
      .skip, form.searchbox, form.filters, form.addition, .toolbar, .comparebar, .next,
      .comparison thead .without, .results input { display: none; }
      h1 { font-size: 1.8rem; }
      h2 { margin-top: 1.5rem; break-after: avoid; }
      table { font-size: 0.95rem; }
      th, td { padding: 0.3rem 0.75rem 0.3rem 0; }
      .section th { padding-block: 0.9rem 0.25rem; break-after: avoid; }
      thead { display: table-header-group; }
      tr, .results li, .sources li { break-inside: avoid; }
      .scroll { overflow: visible; margin: 0; }
      .comparison { table-layout: fixed; width: 100%; }
      .comparison, .comparison thead th, .comparison td { min-width: 0; max-width: none; }
      .comparison th[scope="row"], .comparison thead td, .comparison .section span {
        position: static;
      }
      .comparison th[scope="row"], .comparison thead td { width: 6.5rem; min-width: 0; }
      details::details-content { content-visibility: visible; display: block; block-size: auto; }
      summary { display: none; }
      a { color: inherit; text-decoration: none; }
      .sources a::after {
        content: " <" attr(href) ">";
        color: var(--soft);
        overflow-wrap: anywhere;
      }
      .approved::before { print-color-adjust: exact; }
    }

    """
}
