import Diagnostics
import FHIRTree

/// A value below the current object: where it stands in the tape, and how its step of the path reads.
struct Spot {
    var entry: Int
    /// The member whose key names the step.
    var member: Int
    /// The index in an array; -1 outside arrays.
    var item = -1
    /// The variant of the current object's plan, for the type of a choice; -1 if there is none.
    var variant = -1
}

extension Walk {
    /// Reports the current object.
    ///
    /// - Parameter others: If one of them is told in the object, before or later, this is not.
    mutating func report(
        _ code: String, _ severity: Diagnostic.Severity = .error, message: BilingualText, hint: BilingualText? = nil,
        cause: FindingCause? = nil, unless others: [Telling] = []
    ) {
        let entry = places.last?.entry ?? 0
        report.add(
            severity, code, entry: entry, expression: expression(), message: message, hint: hint, cause: cause,
            unless: replacement(others, of: entry))
    }

    /// Reports the current object, but at one of its members, or at its name: what has no path of its own.
    mutating func report(
        _ code: String, _ severity: Diagnostic.Severity = .error, memberOfObject entry: Int, isName: Bool = false,
        message: BilingualText, hint: BilingualText? = nil, cause: FindingCause? = nil
    ) {
        report.add(
            severity, code, entry: entry, isName: isName, expression: expression(), message: message, hint: hint,
            cause: cause)
    }

    /// Reports a value further below the current object, whose path continues with `steps`.
    mutating func report(
        _ code: String, _ severity: Diagnostic.Severity = .error, entry: Int, steps: String, message: BilingualText,
        hint: BilingualText? = nil
    ) {
        report.add(severity, code, entry: entry, expression: expression() + steps, message: message, hint: hint)
    }

    /// Reports a value below the current object, or the name of its member.
    ///
    /// - Parameter others: If one of them is told in the value, before or later, this is not.
    mutating func report(
        _ code: String, _ severity: Diagnostic.Severity = .error, at spot: Spot, isName: Bool = false,
        message: BilingualText, hint: BilingualText? = nil, cause: FindingCause? = nil,
        unless others: [Telling] = []
    ) {
        report.add(
            severity, code, entry: spot.entry, isName: isName, expression: expression(of: spot), message: message,
            hint: hint,
            cause: cause,
            unless: replacement(others, of: spot.entry))
    }

    private func replacement(_ tellings: [Telling], of entry: Int) -> WalkReport.Replacement? {
        tellings.isEmpty ? nil : WalkReport.Replacement(tellings: tellings, part: entry..<tape[entry].next)
    }

    /// Reports any place of the document, wherever the walk is.
    mutating func report(
        _ code: String, _ severity: Diagnostic.Severity = .error, node: SourceNode, isName: Bool = false,
        message: BilingualText, hint: BilingualText? = nil, cause: FindingCause? = nil
    ) {
        report.add(
            severity, code, entry: node.index, isName: isName, expression: report.shared.expression(of: node.index),
            message: message, hint: hint, cause: cause)
    }

    /// The FHIRPath of a value below the current object.
    mutating func expression(of spot: Spot) -> String {
        expression()
            + step(member: spot.member, item: spot.item, variant: spot.variant, of: places.last?.plan ?? -1)
    }

    /// The FHIRPath of the current object.
    mutating func expression() -> String {
        var text = trialRoot ?? document.root.pathRoot
        for index in places.indices.dropFirst() {
            let place = places[index]
            text += step(member: place.member, item: place.item, variant: place.variant, of: places[index - 1].plan)
        }
        // Below the value of a trial the path goes on; a root without a type has no name.
        return trialRoot == nil && text.hasPrefix(".") ? String(text.dropFirst()) : text
    }

    private mutating func step(member: Int, item: Int, variant: Int, of planNumber: Int) -> String {
        var name = document.node(at: member).name
        if name.hasPrefix("_") { name.removeFirst() }
        if variant >= 0, planNumber >= 0 {
            let plan = plan(planNumber), variant = plan.variants[variant]
            if let type = variant.choiceType {
                name = "\(plan.members[variant.member].name.dropLast(3)).ofType(\(type))"
            }
        }
        return item < 0 ? "." + name : ".\(name)[\(item)]"
    }
}
