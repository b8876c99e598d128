import Diagnostics
import FHIRDefinitions

/// Tells where a reference asks for a profile that cannot be asked in full: the target may meet it only for that.
///
/// Said at the first such reference, unless it is said of the target itself, which may name the profile.
///
/// - Codes: `VAL-0607` a part of the profile cannot be used, `VAL-0804` an invariant of it cannot be evaluated, or the
///   steps for that were used up.
/// - Example: a reference to a Patient of a profile with the invariant `foo(` gives `VAL-0804`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type (targetProfile).
enum TargetNoteRule {
    /// What is to be said of a reference if nobody says it of a resource.
    struct Note {
        var entry: Int, expression: String, severity: Diagnostic.Severity, code: String
        var message: BilingualText, hint: BilingualText?
    }

    /// What notes say of rules that were not checked.
    static let codes: Set<String> = ["VAL-0607", "VAL-0804"]

    /// - Parameters:
    ///   - profile: One that the target at an entry meets.
    ///   - fault: What of it cannot be used.
    static func check(
        _ entry: Int, _ profile: ProfileElement, _ fault: ProfileRule.Fault?, _ spot: Spot, walk: inout Walk
    ) {
        if let fault { add(fault.severity, "VAL-0607", fault.message, fault.hint, spot, walk: &walk) }
        guard walk.memo.hasUncheckedRules else { return }
        for (_, note) in walk.memo.notes[.init(entry: entry, element: profile.number)] ?? [] {
            guard codes.contains(note.code) else { continue }
            add(note.severity, note.code, note.message, note.hint, spot, walk: &walk)
        }
    }

    private static func add(
        _ severity: Diagnostic.Severity, _ code: String, _ message: BilingualText, _ hint: BilingualText?, _ spot: Spot,
        walk: inout Walk
    ) {
        // What a trial notes is taken over where the value is that was tried. That the steps are used up is said at
        // once, for what comes behind says the same.
        let isUsedUp = code == "VAL-0804" && severity == .warning
        if walk.isTrial || isUsedUp {
            return walk.report(code, severity, at: spot, message: message, hint: hint)
        }
        guard !walk.targetNotes.contains(where: { $0.code == code && $0.message == message }) else { return }
        walk.targetNotes.append(
            Note(
                entry: spot.entry, expression: walk.expression(of: spot), severity: severity, code: code,
                message: message, hint: hint))
    }

    /// Says what nobody has said by the end of the document.
    static func finish(_ walk: inout Walk) {
        for note in walk.targetNotes where !walk.report.tells(note.code, note.message) {
            walk.report.add(
                note.severity, note.code, entry: note.entry, expression: note.expression, message: note.message,
                hint: note.hint)
        }
    }
}
