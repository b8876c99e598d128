extension Evaluator {
    /// Items as a user sees them.
    func collection(_ items: Items) -> FHIRPathCollection { FHIRPathCollection(items, documents) }

    /// The items of a user's collection, whose documents become documents of this evaluation.
    func adopt(_ collection: FHIRPathCollection, at offset: Int) throws(PathFault) -> Items {
        var numbers: [UInt16: UInt16] = [:], output = Items.empty
        for item in collection.items.list {
            guard case .element(var element) = item else {
                output.append(item)
                continue
            }
            if let known = numbers[element.document] {
                element.document = known
            } else {
                let source = collection.documents[Int(element.document)].source
                guard let number = documents.number(of: source) ?? documents.append(source) else {
                    throw PathFault(.outOfRange("resolve"), at: offset)
                }
                numbers[element.document] = number
                element.document = number
            }
            output.append(.element(element))
        }
        return output
    }

    /// Calls a function of the user.
    func custom(
        _ name: String, _ input: Items, _ arguments: Range<Int32>, at offset: Int
    ) throws(PathFault) -> Items {
        guard let function = environment.functions[name] else {
            throw PathFault(.unknownFunction(name, nearest: nil), at: offset)
        }
        guard function.arity.contains(arguments.count) else {
            throw PathFault(
                .argumentCount(name, expected: PathFault.text(of: function.arity), found: arguments.count), at: offset)
        }
        var values: [FHIRPathCollection] = []
        for argument in arguments { values.append(collection(try evaluate(program.arguments[Int(argument)]))) }
        let result: FHIRPathCollection
        do {
            result = try function.evaluate(collection(input), values)
        } catch {
            throw PathFault(PathFault.Reason(error, in: name), at: offset)
        }
        return try adopt(result, at: offset)
    }
}

extension PathFault {
    /// `2`, `0…1`.
    static func text(of range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)…\(range.upperBound)"
    }
}
