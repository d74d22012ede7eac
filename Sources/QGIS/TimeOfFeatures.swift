import XML

extension MarkupWriter {
  /// Writes by which fields QGIS's temporal controller shows a feature: from the
  /// day it may have begun to the day it must have ended, both included.
  mutating func time(of fields: LayerStyle.Fields) {
    guard let begin = fields.begin, let end = fields.end else { return }
    element(
      "temporal",
      [
        // Start and end from two fields; the range of days takes in its last one.
        "enabled": "1", "mode": "2", "limitMode": "1", "startField": begin, "endField": end,
        "startExpression": "", "endExpression": "", "durationField": "", "durationUnit": "min",
        "fixedDuration": "0", "accumulate": "0",
      ])
  }
}
