/// The text of the paths in definitions.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition.html, `eld-19` by its text: the published expression is not anchored,
///   and so holds for any path with one good character.
enum ElementPath {
    private static let forbidden = Set(",:;'\"/|?!@#$%&*()[]{} \t\r\n".utf8)
    private static let longest = 64

    /// Whether each step has a name of up to 64 characters without special ones; `[x]` may end it.
    static func isWellFormed(_ path: String) -> Bool {
        path.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { step in
            let name = step.hasSuffix("[x]") ? step.dropLast(3) : step
            return !name.isEmpty && name.count <= longest && !name.utf8.contains(where: forbidden.contains)
        }
    }
}
