extension Profile {
  /// The sheets that the profile reads, in the order of its tables; nil is the file's only one.
  public var sheets: [SheetReference?] {
    var found: [SheetReference?] = []
    for mapping in tables {
      let sheet = mapping.sheet ?? layout.sheet
      if !found.contains(sheet) { found.append(sheet) }
    }
    return found
  }

  /// The profile with only what it says about one sheet.
  public func part(for sheet: SheetReference?) -> Profile {
    let isMeant = { (other: SheetReference?) in other == nil || other == sheet }
    var part = self
    part.layout.sheet = sheet
    part.tables = tables.filter { ($0.sheet ?? layout.sheet) == sheet }
    part.skips = skips.filter { isMeant($0.sheet) }
    part.stops = stops.filter { isMeant($0.sheet) }
    part.sums = sums.filter { isMeant($0.sheet) }
    return part
  }
}
