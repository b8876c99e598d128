import FHIRTree

@testable import FHIRPath

/// A case: an expression and what it gives, written as ``shown(_:on:at:_:)`` writes it.
typealias Case = (expression: String, result: String)

/// What an expression gives, in one line: literals of FHIRPath for values (`1`, `1L`, `1.0`, `'a'`, `@2024`, `1 day`),
/// the type for elements with parts (`HumanName`), `{}` for nothing, the code for an error.
///
/// - Parameters:
///   - json: the resource, in JSON or XML.
///   - place: the names and numbers that lead to the node to evaluate on.
func shown(
    _ expression: String, on json: String? = nil, at place: [String] = [],
    _ environment: FHIRPathEnvironment = .standard
) -> String {
    do throws(FHIRPathError) {
        let compiled = try FHIRPathExpression(expression, functions: environment.functions)
        guard let json else { return shown(try compiled.evaluate(environment)) }
        guard let document = try? SourceDocument(SourceBytes(json)), let node = node(document.root, place) else {
            return "no such node"
        }
        return shown(try compiled.evaluate(on: node, environment))
    } catch {
        return error.code
    }
}

func shown(_ result: FHIRPathCollection) -> String {
    let items = result.indices.map { literal(result.value(at: $0)) }
    return items.isEmpty ? "{}" : items.joined(separator: ", ")
}

/// The node that names and numbers of items lead to.
func node(_ root: SourceNode, _ place: [String]) -> SourceNode? {
    place.reduce(root) { (node: SourceNode?, part) in
        Int(part).map { index in node.flatMap { Array($0.items).dropFirst(index).first } } ?? node?[part]
    }
}

private func literal(_ value: FHIRPathValue) -> String {
    switch value {
    case .element(_, let type): return type ?? "?"
    case .boolean(let value): return "\(value)"
    case .integer(let value): return "\(value)"
    case .long(let value): return "\(value)L"
    case .decimal(let value): return value.text.contains(".") ? value.text : value.text + "d"
    case .string(let text): return "'\(text)'"
    case .moment(let moment):
        let start = moment.kind == .time ? "@T" : "@"
        return start + moment.description + (moment.kind == .dateTime && moment.precision < .hour ? "T" : "")
    case .quantity(let quantity): return quantity.description
    case .type(let type): return type
    }
}
