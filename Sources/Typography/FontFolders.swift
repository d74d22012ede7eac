/// Where font files are looked for.
public struct FontFolders: Hashable, Sendable {
  /// The folders, the first one asked first.
  public var paths: [String]

  /// Makes a list of folders.
  public init(paths: [String]) { self.paths = paths }

  /// The folders in which packages put the Noto fonts: Debian and Ubuntu
  /// (fonts-noto-core), Fedora, Arch, and Homebrew's casks on macOS.
  ///
  /// - Parameters:
  ///   - override: folders to ask before, separated by colons, as the
  ///     environment variable `KACHAGH_FONTS` gives them.
  ///   - home: the user's own folder, in which macOS keeps fonts too.
  public static func standard(override: String? = nil, home: String? = nil) -> FontFolders {
    let own = override?.split(separator: ":").map(String.init) ?? []
    let user = home.map { ["\($0)/.local/share/fonts", "\($0)/Library/Fonts"] } ?? []
    return FontFolders(paths: own + system + user)
  }

  /// The Debian package with every font we use.
  static let debianPackage = "fonts-noto-core"

  private static let system = [
    "/usr/share/fonts/truetype/noto",
    "/usr/share/fonts/google-noto",
    "/usr/share/fonts/noto",
    "/Library/Fonts",
  ]
}
