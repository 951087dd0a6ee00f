/// The bar that stays at the lower edge while a reader ticks results.
enum CompareBar {
  /// A button for the form it stands in.
  static let html: HTML = """
    <div class="comparebar"><button>Compare</button> \
    <span role="status">Tick two to ten.</span></div>
    """

  /// The same on the search page, where a reader may look for more before comparing.
  static let searching: HTML = """
    <div class="comparebar"><button>Compare</button> \
    <button class="quiet" formaction="/search">Search for more</button> \
    <span role="status">Tick two to ten.</span></div>
    """
}
