public import Registry

/// What an act has recorded, as text and as JSON.
public struct RecordedActFace {
  private let act: RecordedAct

  /// The face of `act`.
  public init(_ act: RecordedAct) { self.act = act }

  /// One line for each thing recorded.
  public var text: String {
    act.sentences.map { $0 + "\n" }.joined() + "Recorded as revision \(act.revision).\n"
  }

  /// The document: `act`, `revision`, `recorded[]`.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("act", act.act)
      json.member("revision", act.revision)
      json.member("recorded", act.sentences)
    }
    return json.text + "\n"
  }
}
