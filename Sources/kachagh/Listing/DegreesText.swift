import Interchange

/// Degrees as they stand in lists: at most seven decimals, no more than needed.
func degreesText(_ degrees: Double) -> String {
  var json = JSONWriter()
  json.append(degrees: degrees)
  return String(decoding: json.bytes, as: UTF8.self)
}
