import Cartography
import Foundation
import Gazetteer
import Typography

extension Project {
  /// A maker of maps, with the base map, the fonts and a theme.
  ///
  /// - Parameter theme: The name of a theme of the project, or a path.
  func mapMaker(of corpus: Corpus, theme: String) throws -> MapMaker {
    return MapMaker(
      atlas: AtlasIndex(corpus), basemap: try BasemapFolder(path: basemap).read(),
      theme: try Theme(file: try self.theme(theme), for: corpus.activityKinds),
      wording: try Wording(file: wording("en")),
      fonts: .forMaps)
  }
}

extension FontBook {
  /// The fonts of maps, from the folders of this machine or those the user names.
  static var forMaps: FontBook {
    let environment = ProcessInfo.processInfo.environment
    return FontBook(
      folders: .standard(override: environment["KACHAGH_FONTS"], home: environment["HOME"]))
  }
}
