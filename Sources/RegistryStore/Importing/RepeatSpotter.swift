/// Notices whether a key comes twice, by digests that fit into a few megabytes: it may be wrong about
/// a repeat, never about there being none.
struct RepeatSpotter {
  /// Whether some key may have come twice.
  private(set) var mayRepeat = false
  private var digests: Set<Int> = []

  /// So many digests take 16 MB; beyond them nothing is ruled out, and memory stays flat.
  private static let most = 1 << 20

  /// Takes note of a key.
  mutating func add(_ key: String) {
    guard !mayRepeat else { return }
    let isNew = digests.insert(key.hashValue).inserted
    if !isNew || digests.count > Self.most {
      mayRepeat = true
      digests = []
    }
  }
}
