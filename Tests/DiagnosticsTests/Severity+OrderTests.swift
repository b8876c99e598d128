import Diagnostics
import Testing

@Test("severities are ordered from fatal down to information")
func severityOrder() {
    let levels: [Diagnostic.Severity] = [.fatal, .error, .warning, .information]
    for (place, level) in levels.enumerated() {
        #expect(levels.filter { level.isAtLeast($0) } == Array(levels[place...]))
    }
}
