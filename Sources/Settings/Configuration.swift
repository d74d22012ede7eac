import Yams

/// What a project decides for all its runs: the settings of a file of YAML, a
/// name with a value on each line.
public struct Configuration {
  /// A setting as the file has it.
  public struct Entry {
    /// The setting.
    public var setting: Setting
    /// Its value; the words of a list have commas between.
    public var value: String
    /// The line of the file, from 1.
    public var line: Int
  }

  /// The settings of the file, in its order.
  public private(set) var entries: [Entry] = []

  /// A configuration that says nothing.
  public init() {}

  /// Reads a configuration.
  ///
  /// - Parameters:
  ///   - text: what the file says.
  ///   - file: what faults call it.
  ///   - known: the settings there are.
  /// - Throws: `ConfigurationFaults` with every fault in it.
  public init(_ text: String, file: String, known: [Setting]) throws(ConfigurationFaults) {
    var faults: [ConfigurationFault] = []
    func note(_ line: Int?, _ problem: ConfigurationFault.Problem) {
      faults.append(ConfigurationFault(file: file, line: line ?? 1, problem: problem))
    }
    for (key, node) in try Self.pairs(of: text, file: file) {
      let line = key.mark?.line
      let name = key.string ?? ""
      guard let setting = known.first(where: { $0.name == name }) else {
        note(line, .unknown(name))
        continue
      }
      guard let value = Self.value(of: node), setting.allows(value) else {
        note(
          line, .wrongValue(of: name, found: Self.value(of: node) ?? "a list", setting.expected))
        continue
      }
      entries.append(Entry(setting: setting, value: value, line: line ?? 1))
    }
    if !faults.isEmpty { throw ConfigurationFaults(faults: faults) }
  }

  /// The names and values of a file; none of an empty one.
  private static func pairs(
    of text: String, file: String
  ) throws(ConfigurationFaults) -> [(key: Node, value: Node)] {
    func fault(_ line: Int, _ problem: ConfigurationFault.Problem) -> ConfigurationFaults {
      ConfigurationFaults(faults: [ConfigurationFault(file: file, line: line, problem: problem)])
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      let error = error as? YamlError
      throw fault(error?.line ?? 1, .notYAML(error?.reason ?? "it cannot be read"))
    }
    guard let root else { return [] }
    guard let mapping = root.mapping else { throw fault(1, .notPairs) }
    return mapping.map { ($0.key, $0.value) }
  }

  /// A word, or several in a list, with commas between; nil of anything else.
  private static func value(of node: Node) -> String? {
    switch node {
    case .scalar(let scalar): return scalar.string
    case .sequence(let sequence):
      let words = sequence.compactMap(\.scalar?.string)
      return words.count == sequence.count ? words.joined(separator: ",") : nil
    default: return nil
    }
  }
}

extension YamlError {
  /// What is wrong, in the words of the library.
  fileprivate var reason: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping(let keys, _): "\(keys) stands there twice"
    default: "\(self)"
    }
  }

  /// The line, from 1, where one is known.
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}
