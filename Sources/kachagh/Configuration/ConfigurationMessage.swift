import Settings

extension ConfigurationFault {
  /// The fault as `file:line: what is wrong; how to mend it`.
  var message: String { "\(file):\(line): \(sentence)" }

  private var sentence: String {
    switch problem {
    case .notYAML(let reason): return "this is not YAML: \(reason)"
    case .notPairs: return "there are no settings here; write each on a line, as width: 120mm"
    case .unknown(let name):
      let near = nearest(to: name, among: Setting.all.map(\.name))
      let advice =
        near.isEmpty
        ? "kachagh config lists them" : "did you mean \(near.joined(separator: ", "))?"
      return "there is no setting \u{201C}\(name)\u{201D}; \(advice)"
    case .wrongValue(let name, let found, let expected):
      return "\(name) cannot be \u{201C}\(found)\u{201D}; give \(expected)"
    }
  }
}
