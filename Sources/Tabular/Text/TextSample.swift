/// The first part of a text file in UTF-8, and what it shows of the rest.
struct TextSample {
  private let bytes: ArraySlice<UInt8>
  private let isWhole: Bool

  /// The beginning of a text; `isWhole` says that it is all of it.
  init(_ bytes: [UInt8], isWhole: Bool) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    self.isWhole = isWhole
  }

  /// The delimiter that a first line `sep=;` states, which spreadsheets read and write.
  var statedDelimiter: UInt8? {
    let line = Array(bytes.prefix { !$0.isLineEnd })
    let start = line.first == .quote ? 1 : 0
    let isStatement = line.dropFirst(start).starts(with: Array("sep=".utf8))
    let isOneCharacter = line.count == start * 2 + 5 && line.count < bytes.count
    return isStatement && isOneCharacter ? line[start + 4] : nil
  }

  /// How the lines end, apart from those within quotes; nil if none does.
  var lineEnds: TabularDescription.LineEnds? {
    var kinds: Set<TabularDescription.LineEnds> = []
    var previous: UInt8 = 0
    var isQuoted = false
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .lineFeed { kinds.insert(previous == .carriageReturn ? .crlf : .lf) }
      if previous == .carriageReturn && byte != .lineFeed { kinds.insert(.cr) }
      previous = byte
    }
    if previous == .carriageReturn && isWhole { kinds.insert(.cr) }
    return kinds.count > 1 ? .mixed : kinds.first
  }

  /// What separates the cells: what alone fits; a comma if nothing separates any.
  ///
  /// A candidate fits if it splits every row into equally many cells. If none does, because of
  /// titles or faulty rows, the one that splits most rows alike is taken, provided that it alone
  /// splits the first row that is split at all. Everything else is ambiguous.
  func delimiter() throws(TabularError) -> UInt8 {
    let splits = Delimiter.candidates.map(split).filter { $0.firstSplit != nil }
    if splits.count < 2 { return splits.first?.delimiter ?? .comma }
    let even = splits.filter { $0.alike == 1 }
    if even.count == 1 { return even[0].delimiter }
    let first = splits.compactMap(\.firstSplit).min()
    let earliest = splits.filter { $0.firstSplit == first }
    let most = splits.map(\.alike).max()
    let best = splits.filter { $0.alike == most }
    if even.isEmpty, earliest.count == 1, best.count == 1,
      earliest[0].delimiter == best[0].delimiter
    {
      return best[0].delimiter
    }
    throw .ambiguousDelimiter((even.isEmpty ? splits : even).map(\.delimiter))
  }

  /// What a candidate makes of the sample.
  private struct Split {
    let delimiter: UInt8
    /// The line of the first row with more than one cell.
    var firstSplit: Int?
    /// The share of rows that have as many cells as most split rows have.
    var alike = 0.0
  }

  private func split(by delimiter: UInt8) -> Split {
    var counts: [Int] = []
    var found = Split(delimiter: delimiter)
    do throws(TabularError) {
      var reader = try CSVReader(MemoryByteSource(bytes), delimiter: delimiter)
      while try reader.next() {
        counts.append(reader.row.count)
        if reader.row.count > 1, found.firstSplit == nil {
          found.firstSplit = reader.row.address.row
        }
      }
      // The sample's end cuts a row.
      if !isWhole, counts.count > 1 { counts.removeLast() }
    } catch {
      // A row that cannot be read is not like the others, unless the sample's end cuts its quotes.
      if case .unclosedQuote = error, !isWhole {} else { counts.append(0) }
    }
    let usual = Dictionary(grouping: counts.filter { $0 > 1 }, by: \.self).map(\.value.count).max()
    found.alike = Double(usual ?? 0) / Double(max(1, counts.count))
    return found
  }
}
