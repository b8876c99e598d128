import Diagnostics

/// What of a profile cannot be used: of its own rules, or of those of a profile on which its snapshot was built.
package struct ProfileFaults: Sendable {
    /// The nearest definition that has findings, of which ``StructureDefinition/findings`` are not empty.
    package let definition: StructureDefinition
    /// Whether nothing that the profile, and those down to ``definition``, say can be used.
    package let isWhole: Bool
}

extension Definitions {
    /// - Parameter profile: with its snapshot, as ``structure(_:from:)`` gives it.
    /// - Returns: `nil` for a profile that can be used as it is.
    package func faults(of profile: StructureDefinition) -> ProfileFaults? {
        var definition = profile, hasRules = false
        for _ in 0...DefinitionContext.chainLimit {
            hasRules = hasRules || definition.hasUsableRules
            if !definition.findings.isEmpty { return ProfileFaults(definition: definition, isWhole: !hasRules) }
            // A published snapshot holds what its bases say, and is used alone.
            guard definition.snapshotOrigin == .generated, let canonical = definition.baseDefinition,
                let base = structure(canonical, from: definition.package), base.isProfile
            else { return nil }
            definition = base
        }
        return nil
    }
}
