/// Colors by day, by night and on paper. Text has a contrast of at least 4.5 to 1 against what it
/// stands on, and the edge of a field at least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
enum ColorStyle {
  /// The variables that all other parts use.
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fcfbf8;
      --card: #ffffff;
      --ink: #1f2529;
      --soft: #575f66;
      --line: #dfdbd2;
      --edge: #85888a;
      --accent: #0a5c63;
      --on-accent: #ffffff;
      --tint: #e8f1f0;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181a;
        --card: #1b2023;
        --ink: #e5e3dd;
        --soft: #a2aaaf;
        --line: #31383c;
        --edge: #737c82;
        --accent: #79c6c6;
        --on-accent: #0c1a1b;
        --tint: #1c2f31;
      }
    }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff;
        --card: #ffffff;
        --ink: #000000;
        --soft: #444444;
        --line: #bbbbbb;
        --edge: #777777;
        --accent: #0a5c63;
        --on-accent: #ffffff;
        --tint: #ffffff;
      }
    }

    """
}
