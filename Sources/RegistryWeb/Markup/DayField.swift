import Registry

/// The field in which a reader chooses the day that a page is as of.
struct DayField {
  private let day: CivilDate

  /// The field with `day` in it.
  init(_ day: CivilDate) { self.day = day }

  /// The field and its label; a form around it sends `as_of`.
  var html: HTML {
    """
    <label for="as_of">As of</label> \
    <input type="date" id="as_of" name="as_of" value="\(day.description)" required>
    """
  }
}
