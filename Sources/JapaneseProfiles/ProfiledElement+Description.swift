extension ProfiledElement {
    /// The profile and the names of the elements that are there, without any value: fit for a log.
    ///
    /// `JPCore.Patient: Patient(id, name[2], birthDate)`
    public var description: String {
        let name = String(reflecting: Self.self)
        return "\(name.split(separator: ".", maxSplits: 1).last ?? ""): \(base)"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }
}
