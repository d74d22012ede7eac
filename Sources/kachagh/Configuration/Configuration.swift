import Foundation
import Yams

/// What a project decides for all its runs: the file `kachagh.yml` in its
/// folder.
struct Configuration {
  /// A setting as the file has it.
  struct Entry {
    var setting: Setting
    var value: String
    /// The line of the file, from 1.
    var line: Int
  }

  /// The file's name in the project's folder.
  static let name = "kachagh.yml"

  /// The settings of the file, in its order; none where there is no file.
  var entries: [Entry] = []

  /// Reads the file of a project.
  ///
  /// - Throws: `ConfigurationFaults` with every fault in it; `FileError`.
  init(of project: Project) throws {
    let path = project.configuration
    guard FileManager.default.fileExists(atPath: path) else { return }
    let text = String(decoding: try contents(of: path), as: UTF8.self)
    var faults: [ConfigurationFault] = []
    func note(_ line: Int?, _ problem: ConfigurationFault.Problem) {
      faults.append(ConfigurationFault(file: path, line: line ?? 1, problem: problem))
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      guard let mapping = root.mapping else { throw ConfigurationFaults(notPairs: path) }
      for (key, node) in mapping {
        let line = key.mark?.line
        let name = key.string ?? ""
        guard let setting = Setting.all.first(where: { $0.name == name }) else {
          note(line, .unknown(name, near: nearest(to: name, among: Setting.all.map(\.name))))
          continue
        }
        guard let value = Self.value(of: node), setting.allows(value) else {
          note(
            line, .wrongValue(of: name, found: Self.value(of: node) ?? "a list", setting.expected))
          continue
        }
        entries.append(Entry(setting: setting, value: value, line: line ?? 1))
      }
    } catch let error as YamlError {
      note(error.line, .notYAML(error.reason))
    }
    if !faults.isEmpty { throw ConfigurationFaults(faults: faults) }
  }

  /// The arguments that stand for the settings of a command.
  func arguments(for command: String, in project: Project) -> [String] {
    entries.filter { $0.setting.commands.contains(command) }.flatMap { entry in
      let isPath = entry.setting.name == "output" && !entry.value.hasPrefix("/")
      return ["--\(entry.setting.name)", isPath ? project.path(entry.value) : entry.value]
    }
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
