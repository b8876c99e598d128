extension PathFault {
    /// The permanent code of the reason.
    var code: String {
        switch reason {
        case .strayCharacter: "PTH-0101"
        case .unfinishedText: "PTH-0102"
        case .unfinishedComment: "PTH-0103"
        case .unknownEscape: "PTH-0104"
        case .unexpectedEnd: "PTH-0105"
        case .unexpected: "PTH-0106"
        case .expected: "PTH-0107"
        case .numberTooLarge: "PTH-0108"
        case .wrongMoment: "PTH-0109"
        case .tooDeep: "PTH-0110"
        case .tooLong: "PTH-0111"
        case .unknownFunction: "PTH-0201"
        case .unknownType: "PTH-0202"
        case .unknownElement: "PTH-0203"
        case .wrongContext: "PTH-0204"
        case .choiceVariant: "PTH-0205"
        case .argumentCount: "PTH-0206"
        case .typeArgument: "PTH-0207"
        case .unordered: "PTH-0208"
        case .wrongType: "PTH-0301"
        case .operandTypes: "PTH-0302"
        case .notSingle: "PTH-0303"
        case .unknownVariable: "PTH-0304"
        case .redefinedVariable: "PTH-0305"
        case .wrongUnit: "PTH-0306"
        case .outOfRange: "PTH-0307"
        case .wrongPattern: "PTH-0308"
        case .unknownCanonical: "PTH-0310"
        case .unknownModifier: "PTH-0311"
        case .stepLimit: "PTH-0401"
        case .cancelled: "PTH-0402"
        }
    }
}
