import Registry

/// What was chosen on earlier pages to be compared, ticked, so that it goes along with the form it
/// stands in until it is unticked.
struct Tray {
  private let dossiers: [Dossier]

  /// The tray with what `dossiers` are about.
  init(_ dossiers: [Dossier]) { self.dossiers = dossiers }

  /// The list; nothing when nothing was chosen.
  var html: HTML {
    guard !dossiers.isEmpty else { return "" }
    return """
      <fieldset class="tray"><legend>Chosen to be compared</legend>
      <ul>\(dossiers.map(item))</ul></fieldset>

      """
  }

  private func item(_ dossier: Dossier) -> HTML {
    let institution: HTML =
      dossier.program == nil
      ? "" : " <span class=\"meta\">\(name: dossier.institution.name)</span>"
    return """
      <li><label><input type="checkbox" name="item" value="\(dossier.code)" checked> \
      <span>\(name: dossier.name)\(institution)</span></label></li>
      """
  }
}
