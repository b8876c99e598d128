import FHIRTree

/// Whose fault it is: the expression's, or that of a value in the record.
extension Evaluator {
    /// The fault of a value that is none of its type, such as a date without a day of the calendar; `nil` for any other
    /// item.
    func fault(of item: Item, at offset: Int) -> PathFault? {
        guard case .element(let element) = item, element.hasValue, let shape = element.shape,
            let type = TypeHierarchy.systemType(of: shape.index)
        else { return nil }
        switch (type, value(of: item)) {
        case (.boolean, .boolean), (.integer, .integer), (.decimal, .decimal), (.decimal, .integer), (.string, .string),
            (.date, .moment), (.dateTime, .moment), (.time, .moment):
            return nil
        default: break
        }
        let node = documents[Int(element.document)].source.node(at: element.place)
        let place = FHIRPathError.Element(expression: node.expression, position: node.position)
        return PathFault(.faultyValue(type: shape.name, place), at: offset)
    }

    /// The fault of the first value that is none of its type, in place of one of the expression.
    func blamed(_ fault: PathFault, _ values: Items...) -> PathFault {
        for item in values.lazy.flatMap(\.list) {
            if let found = self.fault(of: item, at: fault.offset) { return found }
        }
        return fault
    }
}
