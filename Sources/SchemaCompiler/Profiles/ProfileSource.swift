/// Writes the Swift of a profile's struct and of the views in it.
enum ProfileSource {
    /// All that follows the head of the struct, with its closing brace.
    static func body(of view: ProfileView) -> [String] {
        var lines = [
            "    public var base: \(view.base)",
            "    public init(unchecked base: \(view.base)) { self.base = base }",
        ]
        let entries = view.base == "R4.Bundle" ? view.properties.filter(\.isEntry) : []
        if !entries.isEmpty {
            let tests = entries.map { "\($0.name)Slice.test" }.joined(separator: ", ")
            lines.append("    static let entryOrder: [ResourceTest] = [\(tests)]")
        }
        for property in view.properties {
            let rank = entries.firstIndex { $0.name == property.name }
            lines += declaration(property, rank).map { "    " + $0 }
        }
        for inner in view.views {
            lines.append("    /// An `\(inner.base)` with what the profile slices in it as properties.")
            lines.append("    public struct \(inner.name): ProfiledElement {")
            lines += body(of: inner).map { "    " + $0 }
        }
        return lines + ["}"]
    }

    /// - Parameter rank: the place of an entry's slice among those of the Bundle.
    private static func declaration(_ property: ProfileProperty, _ rank: Int?) -> [String] {
        let doc = "/// `\(property.elementID)`"
        let head =
            "public var \(SwiftName.escaped(property.name)): \(property.isList ? "[\(property.type)]" : "\(property.type)?") {"
        let slice = "Self.\(property.name)Slice"
        func constant(_ texts: ProfilePattern.Texts) -> String {
            let fill = texts.fill.map { ", fill: #\"\($0)\"#" } ?? ""
            return "static let \(property.name)Slice = Slice<\(property.item)>(#\"\(texts.pattern)\"#\(fill))"
        }
        let items = list(property)
        switch property.content {
        case .items:
            return [
                doc, head, "    get { \(items).map(\(property.type).init(unchecked:)) }",
                "    set { \(change(property, " = newValue.map(\\.base)")) }", "}",
            ]
        case .named(let slices): return subscripts(property, slices)
        case .slice(let texts):
            let found = "\(items).\(property.isList ? "all" : "first")(in: \(slice))"
            let get = property.isView ? "\(found).map(\(property.type).init(unchecked:))" : found
            let new = property.isView ? (property.isList ? "newValue.map(\\.base)" : "newValue?.base") : "newValue"
            return [
                constant(texts), doc, head, "    get { \(get) }",
                "    set { \(change(property, ".set(\(new), in: \(slice))")) }", "}",
            ]
        case .extensionValue(let url, let variant):
            return [
                "static let \(property.name)Slice = ExtensionSlice(\"\(url)\", .\(variant))", doc, head,
                "    get { \(items).\(property.isList ? "all" : "first")(in: \(slice)) }",
                "    set { \(change(property, ".set(newValue, in: \(slice))")) }", "}",
            ]
        case .resources, .resourcesOfType:
            var arguments = ""
            if case .resources(let isNamed) = property.content { arguments = "isNamed: \(isNamed)" }
            let holder = property.list == "contained" ? "base.contained" : "base"
            let found = "\(holder).resources(in: \(slice))"
            let place = rank.map { ", rank: \($0), of: Self.entryOrder" } ?? ""
            return [
                "static let \(property.name)Slice = ResourceSlice<\(property.type)>(\(arguments))", doc,
                head,
                "    get { \(property.isList ? found : found + ".first") }",
                "    set { \(holder).set(newValue, in: \(slice)\(place)) }", "}",
            ]
        }
    }

    /// The slices of a list by their names.
    private static func subscripts(_ property: ProfileProperty, _ slices: [ProfileProperty.NamedSlice]) -> [String] {
        let table = "\(property.name)Slices"
        let rows = slices.map { slice in
            ([slice.name, slice.texts.pattern] + (slice.texts.fill.map { [$0] } ?? [])).joined(separator: "\t")
        }
        let found = "\(list(property)).first(in: Self.\(table).slice(slice))"
        return ["static let \(table) = NamedSlices<\(property.item)>(#\"\"\""] + rows + [
            "\"\"\"#)",
            "/// The names of the slices that ``subscript(\(property.name):)`` gives.",
            "public static var \(property.name)SliceNames: [String] { \(table).names }",
            "/// The item of the slice of `\(property.elementID)` with that name; another name is an error of the program.",
            "public subscript(\(property.name) slice: String) -> \(property.type)? {",
            "    get { \(found) }",
            "    set { \(change(property, ".set(newValue, in: Self.\(table).slice(slice))")) }", "}",
        ]
    }

    /// How the values of each type stand in an extension.
    static func extensionValues(of open: ModelChoice) -> [String] {
        open.variants.flatMap { variant in
            [
                "extension ExtensionValue where Value == \(variant.type) {",
                "    static var \(variant.name): Self {",
                "        .\(variant.isPrimitive ? "primitive" : "complex")({ \(unwrapped(variant.name)) }, { .\(variant.name)($0) })",
                "    }", "}",
            ]
        }
    }

    /// The list at the end of the property's way.
    private static func list(_ property: ProfileProperty) -> String {
        var text = "base", isOptional = false
        for step in property.path {
            text += isOptional ? "?." : "."
            isOptional = true
            switch step {
            case .member(let name): text += SwiftName.escaped(name)
            case .choice(let name, let variant, _):
                text += "\(SwiftName.escaped(name)).flatMap { \(unwrapped(variant)) }"
            }
        }
        let end = SwiftName.escaped(property.list)
        return isOptional ? "(\(text)?.\(end) ?? [])" : "\(text).\(end)"
    }

    private static func unwrapped(_ variant: String) -> String {
        "if case .\(variant)(let value) = $0 { value } else { nil }"
    }

    /// A change of that list, which makes what is missing on the way.
    private static func change(_ property: ProfileProperty, _ change: String) -> String {
        var text = SwiftName.escaped(property.list) + change
        for step in property.path.reversed() {
            let inner = "$0.\(text)"
            switch step {
            case .member(let name): text = "\(SwiftName.escaped(name)).edit { \(inner) }"
            case .choice(let name, let variant, let type):
                text =
                    "\(SwiftName.escaped(name)).edit({ \(unwrapped(variant)) }, { (value: \(type)) in .\(variant)(value) }) { \(inner) }"
            }
        }
        return "base." + text
    }
}
