import FHIRTree

/// The places of the suite's issues, with those corrected that name another element than the one they are about.
///
/// Where the reference validator checks a Bundle as a whole, its paths are not FHIRPath: the checks of `fullUrl` always
/// say `entry[0]`, and those of a document's links count from 1. The text of such an issue names the entry by its
/// `fullUrl`, or the reference by its value, so that the place meant is known. Other paths name elements that the
/// document does not have: see `corrected`.
enum SuitePlaces {
    static func place(of issue: SourceNode, in document: SourceDocument?) -> String {
        var expression = plain(issue["expression"]?.string ?? "")
        if expression == "(xml)" { expression = "" }  // what cannot be read has no place in it
        let text = issue["text"]?.string ?? ""
        guard let document else { return expression }
        if let url = quoted(
            in: text, after: ["The fullUrl must be an absolute URL (not '", "The fullUrl '", "Entry '"]),
            let dot = expression.ranges(of: ".entry[").last,
            let entries = node(expression[..<dot.lowerBound], in: document)?["entry"],
            let number = Array(entries.items).firstIndex(where: { $0["fullUrl"]?.string == url })
        {
            return "\(expression[..<dot.lowerBound]).entry[\(number)]"
        }
        if let existing = corrected(expression, text, in: document) { return existing }
        let isReference = text.hasPrefix("Can't find '") || text.hasPrefix("Found ")
        guard isReference, expression.hasPrefix("Bundle.entry[1].resource.") else { return expression }
        return countedFromZero(expression)
    }

    /// The place of an issue whose path names no element of the document, or another one than the text.
    private static func corrected(_ expression: String, _ text: String, in document: SourceDocument) -> String? {
        // What is missing is told at its parent here.
        if text.hasPrefix("Missing element '"), let dot = expression.lastIndex(of: ".") {
            return String(expression[..<dot])
        }
        if text.hasPrefix("Duplicate Security Label") {
            return expression.split(separator: ".").map { $0.hasPrefix("profile[") ? "security\($0.dropFirst(7))" : $0 }
                .joined(separator: ".")
        }
        // The parameters of an operation stand in the operation, and not in the profile of its input.
        for name in ["inputProfile", "outputProfile"] where expression.contains(".\(name).parameter[") {
            return expression.split(separator: ".").filter { $0 != name }.joined(separator: ".")
        }
        // Items below an answer stand in the answer.
        guard expression.hasPrefix("QuestionnaireResponse.") else { return nil }
        return itemsInAnswers(expression, in: document)
    }

    /// `….item[0].item[1]` with the answer of the first item that holds the second, if only one does.
    private static func itemsInAnswers(_ expression: String, in document: SourceDocument) -> String? {
        var path = "", changed = false
        for step in expression.split(separator: ".") {
            if step.hasPrefix("item["), path.hasSuffix("]"), path.contains(".item["),
                let parent = node(path[...], in: document), parent["item"] == nil
            {
                let holders = (parent["answer"]?.items.map { $0 } ?? []).enumerated().filter { $1["item"] != nil }
                if holders.count == 1 {
                    path += ".answer[\(holders[0].offset)]"
                    changed = true
                }
            }
            path += (path.isEmpty ? "" : ".") + step
        }
        return changed ? path : nil
    }

    /// Whether the reference's XML parser writes a place so: from the root, or from the resource by its type
    /// (`Endpoint/f:connectionType`).
    static func isXPath(_ text: String, of expression: String) -> Bool {
        let path = xpath(expression)
        if text.hasPrefix("/") { return path == text }
        return text.firstIndex(of: "/").map { path.hasSuffix(text[$0...]) } ?? false
    }

    /// How the reference's XML parser writes a place: `/f:Observation/f:valueInteger`.
    static func xpath(_ expression: String) -> String {
        var steps: [String] = []
        for step in expression.split(separator: ".") {
            let name = String(step.prefix { $0 != "[" })
            if name.hasPrefix("ofType("), let last = steps.popLast() {
                let type = name.dropFirst(7).prefix { $0 != ")" }
                steps.append(last + type.prefix(1).uppercased() + type.dropFirst())
            } else {
                steps.append(name)
            }
        }
        return steps.map { "/f:" + $0 }.joined()
    }

    private static func quoted(in text: String, after starts: [String]) -> String? {
        guard let start = starts.first(where: { text.hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(start.count)
        return rest.firstIndex(of: "'").map { String(rest[..<$0]) }
    }

    /// `a[1].b[2]` as `a[0].b[1]`.
    private static func countedFromZero(_ expression: String) -> String {
        expression.split(separator: "[", omittingEmptySubsequences: false).map { part in
            guard let end = part.firstIndex(of: "]"), let number = Int(part[..<end]) else { return String(part) }
            return "\(max(0, number - 1))\(part[end...])"
        }.joined(separator: "[")
    }

    /// The node of a path of names and indices.
    private static func node(_ path: Substring, in document: SourceDocument) -> SourceNode? {
        var node: SourceNode? = document.root
        for step in path.split(separator: ".").dropFirst() {
            let name = step.prefix { $0 != "[" }
            node = node?[String(name)]
            if let index = Int(step.dropFirst(name.count + 1).dropLast()) {
                let items = node.map { Array($0.items) } ?? []
                node = items.indices.contains(index) ? items[index] : nil
            }
        }
        return node
    }
}
