import Diagnostics

extension [Diagnostic] {
    /// The first findings of a file, so many errors and so many others, as the validator lists those of a document.
    ///
    /// - Returns: With `VAL-0009` at the end if some are left out, which says how many.
    public func limited(to limit: Int) -> [Diagnostic] {
        guard count > limit else { return self }
        var errors = 0, others = 0, leftOut: [Diagnostic.Severity: Int] = [:]
        let kept = filter { finding in
            let number = finding.isError ? errors : others
            if finding.isError { errors += 1 } else { others += 1 }
            guard number >= limit else { return true }
            leftOut[finding.severity, default: 0] += 1
            return false
        }
        guard !leftOut.isEmpty else { return self }
        return kept + [LeftOutFinding.make(leftOut, limit: limit, isFull: false, at: "", position: nil)]
    }
}
