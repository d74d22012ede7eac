import XML

/// The rule that a file has what the files of its folder have: the schema is
/// one for all of them.
enum FileContent {
  static func check(
    _ root: MarkupElement, of folder: AuthoredFile.Folder, _ findings: inout Findings
  ) {
    switch folder {
    case .places: require(root, "listPlace", &findings)
    case .sources:
      if !root.all("sourceDesc").contains(where: { $0.first("biblStruct") != nil }) {
        findings.add(.wrongContent(expected: "<biblStruct> in its <sourceDesc>"), at: root)
      }
      require(root, "listEvent", &findings)
    case .vocabulary:
      let taxonomies = root.all("taxonomy")
      for taxonomy in taxonomies where !known.contains(taxonomy.identifier ?? "") {
        findings.add(.unknownWord(taxonomy.identifier ?? "", known: known), at: taxonomy)
      }
      if taxonomies.isEmpty && root.all("langUsage").isEmpty && root.all("listBibl").isEmpty {
        findings.add(
          .wrongContent(expected: "<taxonomy>, <langUsage> or <listBibl>"), at: root)
      }
    }
  }

  private static let known = ["activity-kinds", "place-kinds", "placement-roles"]

  private static func require(
    _ root: MarkupElement, _ name: String, _ findings: inout Findings
  ) {
    if root.all(name).isEmpty { findings.add(.wrongContent(expected: "<\(name)>"), at: root) }
  }
}
