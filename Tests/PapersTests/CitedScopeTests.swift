import Testing

@testable import Papers

struct CitedScopeTests {
  @Test(arguments: [
    ("7(2), 118-127", "7", "2", "118", "127", nil),
    ("12, 5", "12", nil, "5", "5", nil),
    ("No. 13", nil, "13", nil, nil, nil),
    ("3", "3", nil, nil, nil, nil),
    ("Vol. 3, Book 1", nil, nil, nil, nil, "Vol. 3, Book 1"),
    ("", nil, nil, nil, nil, nil),
  ])
  func volumeIssueAndPagesAreToldApart(
    text: String, volume: String?, issue: String?, first: String?, last: String?, rest: String?
  ) {
    let scope = CitedScope(text)
    #expect(scope.volume == volume)
    #expect(scope.issue == issue)
    #expect(scope.pages?.first == first)
    #expect(scope.pages?.last == last)
    #expect(scope.rest == rest)
  }
}
