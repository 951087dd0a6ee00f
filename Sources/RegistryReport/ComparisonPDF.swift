public import Registry

/// A comparison as PDF: A4, tagged, with fonts in it, the same bytes each time.
public struct ComparisonPDF {
  private let document: ReportDocument

  /// The face of `comparison`.
  public init(_ comparison: Comparison) { document = ReportDocument(comparison) }

  /// The document; throws `ReportFault` when cairo cannot draw it.
  public func bytes() throws -> [UInt8] {
    let title = "\(document.title) – \(document.question)"
    let canvas = PDFCanvas(title: title, asOf: document.asOf)
    for page in ReportPages(document, fonts: canvas.fonts).pages { canvas.draw(page) }
    return try canvas.finish()
  }
}
