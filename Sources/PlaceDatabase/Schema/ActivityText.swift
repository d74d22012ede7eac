import Gazetteer

/// The texts of an activity that stand in several languages, by the value of
/// the column `part`.
enum ActivityText: String, CaseIterable {
  case label
  case summary
  case mapNote = "map-note"

  /// Where an activity keeps them.
  var path: WritableKeyPath<Activity, [LocalizedText]> {
    switch self {
    case .label: \.labels
    case .summary: \.summaries
    case .mapNote: \.mapNotes
    }
  }
}
