/// The sex of a patient as the national formats know it; they have no code for others or for an unknown one.
public enum Sex: String, Hashable, Sendable, Codable, CaseIterable {
    case male, female
}
