import Tasuki

extension Diagnostic {
    /// Which of several parts a finding is about, and the finding with its expression in that part: `parts[1].911-3` is
    /// `911-3` of the second.
    var ofPart: (place: Int, finding: Diagnostic) {
        var finding = self
        let number = expression.dropFirst("parts[".count).prefix { $0 != "]" }
        finding.expression = String(expression.drop { $0 != "]" }.dropFirst().drop { $0 == "." })
        return (Int(number) ?? 0, finding)
    }
}
