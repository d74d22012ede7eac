import Interchange

/// Prints a list as JSON, one entry a line.
func printJSONLines(_ records: [JSONValue]) {
  var json = JSONWriter()
  json.append("[")
  for (index, record) in records.enumerated() {
    json.append(index == 0 ? "\n" : ",\n")
    json.append(record)
  }
  json.append("\n]")
  print(String(decoding: json.bytes, as: UTF8.self))
}

/// Prints one record as JSON.
func printJSON(_ record: JSONValue) {
  var json = JSONWriter()
  json.append(record)
  print(String(decoding: json.bytes, as: UTF8.self))
}
