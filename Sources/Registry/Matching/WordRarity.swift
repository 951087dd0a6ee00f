import Foundation

/// How rare words are in the registry's names: a rare word that two names share says much, a common
/// one little.
public struct WordRarity: Sendable {
  private let names: Int
  private let counts: [String: Int]

  /// The rarity of words of which `counts` says in how many of `names` names they stand; without
  /// counts every word is as rare as can be.
  public init(names: Int = 0, counts: [String: Int] = [:]) {
    (self.names, self.counts) = (names, counts)
  }

  /// The weight of a word, from nearly 0 to 1. Single letters are what typing leaves behind.
  public func weight(of word: String) -> Double {
    if word.count == 1 { return 0.2 }
    guard names > 0 else { return 1 }
    let share = Double(names) / Double(1 + counts[word, default: 0])
    return max(0.1, min(1, log(1 + share) / log(1 + Double(names))))
  }
}
