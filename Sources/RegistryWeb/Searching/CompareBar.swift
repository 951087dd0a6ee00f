/// The bar that stays at the lower edge while a reader ticks results.
enum CompareBar {
  /// A button for the form it stands in.
  static let html: HTML = """
    <div class="comparebar"><button>Compare</button> <span>Tick two to ten.</span></div>
    """
}
