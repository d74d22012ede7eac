/// What is wrong in a project's `kachagh.yml`, and where.
struct ConfigurationFault: Error, Hashable {
  /// What is wrong.
  enum Problem: Hashable {
    /// The file is not YAML, for the reason the library gives.
    case notYAML(String)
    /// The file is not names with a value each.
    case notPairs
    /// No setting has the name; some that come near.
    case unknown(String, near: [String])
    /// A setting cannot have the value; what it may be, in words.
    case wrongValue(of: String, found: String, String)
  }

  var file: String
  /// The line, from 1.
  var line: Int
  var problem: Problem
}

/// Every fault of one file, in its order.
struct ConfigurationFaults: Error, Hashable {
  var faults: [ConfigurationFault]

  init(faults: [ConfigurationFault]) { self.faults = faults }

  /// The one fault of a file that holds no pairs.
  init(notPairs file: String) {
    faults = [ConfigurationFault(file: file, line: 1, problem: .notPairs)]
  }
}

extension ConfigurationFault: CustomStringConvertible {
  /// The fault as `file:line: what is wrong; how to mend it`.
  var description: String { "\(file):\(line): \(message)" }

  private var message: String {
    switch problem {
    case .notYAML(let reason): "this is not YAML: \(reason)"
    case .notPairs: "there are no settings here; write each on a line, as width: 120mm"
    case .unknown(let name, let near):
      "there is no setting \u{201C}\(name)\u{201D}; "
        + (near.isEmpty
          ? "kachagh config lists them" : "did you mean \(near.joined(separator: ", "))?")
    case .wrongValue(let name, let found, let expected):
      "\(name) cannot be \u{201C}\(found)\u{201D}; give \(expected)"
    }
  }
}
