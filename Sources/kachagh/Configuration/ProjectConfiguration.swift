import Foundation
import Settings

extension Configuration {
  /// The file's name in the project's folder.
  static let name = "kachagh.yml"

  /// Reads the file of a project; without one nothing is decided.
  ///
  /// - Throws: `ConfigurationFaults` with every fault in it; `FileError`.
  init(of project: Project) throws {
    let path = project.configuration
    guard FileManager.default.fileExists(atPath: path) else {
      self.init()
      return
    }
    try self.init(
      String(decoding: contents(of: path), as: UTF8.self), file: path, known: Setting.all)
  }

  /// The arguments that stand for the settings of a command.
  func arguments(for command: String, in project: Project) -> [String] {
    entries.filter { $0.setting.commands.contains(command) }.flatMap { entry in
      let isPath = entry.setting.name == "output" && !entry.value.hasPrefix("/")
      return ["--\(entry.setting.name)", isPath ? project.path(entry.value) : entry.value]
    }
  }
}
