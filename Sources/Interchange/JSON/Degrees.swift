/// Degrees as text with at most six decimals, about 0.1 m on the ground.
func degrees(_ value: Double) -> String {
  var json = JSONWriter()
  json.append(degrees: value)
  return String(decoding: json.bytes, as: UTF8.self)
}
