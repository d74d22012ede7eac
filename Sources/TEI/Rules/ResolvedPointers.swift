/// The rule that what is pointed at exists.
enum ResolvedPointers {
  static func check(_ findings: inout Findings) {
    for mention in findings.mentions where !findings.unreadable.contains(mention.subject) {
      let known = findings.definitions[mention.subject] ?? [:]
      guard known[mention.id] == nil else { continue }
      let nearest = Likeness.nearest(
        to: mention.id, among: known.keys.filter(IdentifierRule.allows))
      findings.add(
        .unresolved(mention.subject, mention.id, nearest: nearest), at: mention.origin)
    }
  }
}
