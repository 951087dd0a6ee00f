import Foundation

/// What a piece of a text about money does.
enum MoneyItem: Hashable, Sendable {
  /// A number in digits.
  case number(String)
  /// Digits of two scripts in one number.
  case mixedScripts(String)
  /// A vulgar fraction.
  case fraction(Decimal)
  /// A word of a number.
  case numeral(NumberWords.Part)
  /// "And a half".
  case half
  /// A sign, word or code of a currency, and the codes that it may mean.
  case currency(Set<String>, String)
  /// What the amount is for, said in full: `p.a.`, `one time`.
  case basis(FeeBasis)
  /// Half of saying so: `sem` in `per sem`; with the months that one surely lasts.
  case unit(FeeBasis, months: Int?, String)
  /// The other half: `per`, `each`.
  case each
  /// A kind of tax.
  case tax
  /// Tax is part of the amount.
  case including
  /// Tax is not part of the amount, said before it: `excluding GST`, `plus GST`.
  case excluding
  /// Tax is not part of the amount, said behind it: `GST extra`.
  case extra
  /// The amount is the least: `onwards`, `or more`.
  case open
  /// So is the amount that follows: `from`, `at least`.
  case from
  /// Only the most is said: `up to`.
  case upTo
  /// The amount is not exact: `approx.`
  case approximate
  /// The next `and` stands between the ends of a range.
  case between
  /// `and`, `&`.
  case and
  /// A dash, or `to`.
  case dash(isWord: Bool)
  /// `+`.
  case plus
  /// `/`.
  case slash
  /// `x`.
  case times
  /// `%`.
  case percent
  /// `(`.
  case opening
  /// `)`.
  case closing
  /// A word that changes nothing: `only`, `fee`.
  case filler(String)
  /// Anything else, as written.
  case unknown(String)
}
