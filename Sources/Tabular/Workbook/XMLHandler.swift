/// What is made of the elements of an XML file, as they come.
protocol XMLHandler: AnyObject {
  /// What the handler found wrong; reading stops at it.
  var failure: TabularError? { get }
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  /// An element ends; answers whether the reader shall pause, so that what was gathered can be used.
  func end(_ name: XMLName) -> Bool
  /// A piece of the text within the innermost element.
  func text(_ bytes: UnsafeRawBufferPointer)
}
