/// Words that stand where the name of a type is expected.
enum TypeSlips {
    static func slip(of name: TypeName) -> PathSlip? {
        switch name.name.lowercased() {
        case "null", "nil", "none", "undefined", "empty": .null
        case "not": .negation
        default: nil
        }
    }
}
