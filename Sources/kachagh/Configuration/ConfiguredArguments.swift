import Settings

/// The words of a command line with what the project has decided put in front
/// of the options that the user gives, which therefore prevail.
enum ConfiguredArguments {
  /// Commands that are named by two words.
  private static let groups = ["new"]

  /// The words to be parsed.
  ///
  /// - Throws: `ConfigurationFaults` where the file is wrong; nothing where there
  ///   is no project, which the command itself will tell.
  static func complete(_ words: [String]) throws -> [String] {
    guard let first = words.first, !first.hasPrefix("-") else { return words }
    let count = groups.contains(first) && words.count > 1 ? 2 : 1
    let command = words.prefix(count).joined(separator: " ")
    guard Setting.all.contains(where: { $0.commands.contains(command) }),
      !words.contains(where: { ["--help", "-h"].contains($0) }),
      let project = try? Project(at: project(in: words))
    else { return words }
    let added = try Configuration(of: project).arguments(for: command, in: project)
    return words.prefix(count) + added + words.dropFirst(count)
  }

  /// The folder given with `--project`, if any.
  private static func project(in words: [String]) -> String? {
    if let index = words.lastIndex(of: "--project"), index + 1 < words.count {
      return words[index + 1]
    }
    let mark = "--project="
    return words.last { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }
}
