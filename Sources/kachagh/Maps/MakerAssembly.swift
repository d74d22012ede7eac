import Cartography
import Foundation
import Gazetteer
import Typography

extension Project {
  /// A maker of maps, with the base map, the fonts and a theme.
  ///
  /// - Parameter theme: The name of a theme of the project, or a path.
  func mapMaker(of corpus: Corpus, theme: String) throws -> MapMaker {
    let environment = ProcessInfo.processInfo.environment
    let folders = FontFolders.standard(
      override: environment["KACHAGH_FONTS"], home: environment["HOME"])
    return MapMaker(
      atlas: AtlasIndex(corpus), basemap: try BasemapFolder(path: basemap).read(),
      theme: try Theme(file: try self.theme(theme), for: corpus.activityKinds),
      wording: try Wording(file: wording("en")),
      fonts: FontBook(folders: folders))
  }
}
