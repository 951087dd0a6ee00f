/// Letters, headings and the frame around every page.
enum TextStyle {
  /// The rules.
  static let css = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0;
      min-height: 100vh;
      display: flex;
      flex-direction: column;
      background: var(--paper);
      color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial,
        sans-serif;
      overflow-wrap: break-word;
    }
    main, .masthead, footer, .example { padding-inline: clamp(1rem, 4vw, 3rem); }
    main {
      width: 100%;
      max-width: 56rem;
      margin-inline: auto;
      padding-block: 2rem 4rem;
      flex: 1 0 auto;
    }
    .wide main { max-width: 112rem; }
    .front main { max-width: 46rem; padding-block: clamp(2rem, 9vh, 6rem) 4rem; }
    h1, h2, .wordmark {
      font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif",
        serif;
      font-weight: 600;
      line-height: 1.2;
      text-wrap: balance;
    }
    h1 {
      font-size: clamp(1.6rem, 1.25rem + 1.7vw, 2.35rem);
      letter-spacing: -0.01em;
      margin: 0 0 1rem;
    }
    h2 { font-size: 1.3rem; margin: 2.75rem 0 0.75rem; }
    h3 { font-size: 1.0625rem; font-weight: 600; line-height: 1.35; margin: 0; }
    p { margin: 0 0 0.75rem; }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.16em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    code {
      font: 0.8125em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
      color: var(--soft);
      overflow-wrap: anywhere;
    }
    .lede { font-size: 1.125rem; max-width: 38rem; }
    .meta { color: var(--soft); font-size: 0.9375rem; margin: 0; }
    .kicker { color: var(--soft); margin: 0 0 0.35rem; }
    .names, .codes { color: var(--soft); font-size: 0.9375rem; margin: 0 0 0.35rem; }
    .codes code { margin-inline-end: 0.75rem; }
    .plain { padding-inline-start: 1.1rem; }
    .examples { list-style: none; padding: 0; margin: 0; }
    .examples li { border-top: 1px solid var(--line); }
    .examples li:last-child { border-bottom: 1px solid var(--line); }
    .examples a { display: block; padding: 0.7rem 0; text-decoration: none; }
    .examples a:hover { text-decoration: underline; }
    .masthead {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 2rem;
      padding-block: 0.75rem;
      border-bottom: 1px solid var(--line);
    }
    .wordmark {
      font-size: 1.3rem;
      color: var(--ink);
      text-decoration: none;
      padding-block: 0.25rem;
    }
    .wordmark:hover { color: var(--accent); }
    .skip { position: absolute; inset-inline-start: -999rem; }
    .skip:focus {
      inset-inline-start: 1rem;
      inset-block-start: 0.5rem;
      padding: 0.5rem 1rem;
      background: var(--card);
      z-index: 3;
    }
    .example {
      margin: 0;
      padding-block: 0.6rem;
      background: var(--tint);
      border-bottom: 2px solid var(--accent);
    }
    .badge {
      display: inline-block;
      padding: 0.1rem 0.5rem;
      border: 1px solid var(--accent);
      border-radius: 2px;
      color: var(--accent);
      font-size: 0.8125rem;
      font-weight: 600;
    }
    footer { border-top: 1px solid var(--line); padding-block: 1.25rem 2rem; }
    footer p { max-width: 46rem; margin: 0; color: var(--soft); font-size: 0.875rem; }
    .sources { font-size: 0.9375rem; }
    .sources ol { padding-inline-start: 1.75rem; margin: 0; max-width: 60rem; }
    .sources li { padding: 0.4rem 0.5rem; border-radius: 3px; scroll-margin-top: 1rem; }
    .sources li::marker {
      color: var(--accent);
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .sources li:target { background: var(--tint); }
    .sources p { margin: 0; }
    .sources .kind { color: var(--soft); font-size: 0.8125rem; }
    .sources .kind::before { content: "("; }
    .sources .kind::after { content: ")"; }

    """
}
