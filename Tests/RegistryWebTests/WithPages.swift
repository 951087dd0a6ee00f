import TestDatabase

/// The pages over a registry with the sample in it.
func withSamplePages(_ body: @Sendable (Pages) async throws -> Void) async throws {
  try await withTestDatabase { test in
    try await SampleRegistry.fill(test)
    try await Pages.of(test.readOnly, body)
  }
}
