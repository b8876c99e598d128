import Diagnostics
import FHIRTree

/// Checks the requests of a transaction or batch: method, URL and resource agree.
///
/// - Codes: `VAL-1131` a resource is missing, `VAL-1132` the URL is not one for the method, `VAL-1133` the URL names
///   another type or id than the resource, `VAL-1134` two changes of one resource, `VAL-1135` a resource where none
///   belongs (warning), `VAL-1136` a condition that the method does not know (warning).
/// - Example: `PUT Patient/1` with a Patient of id `2` gives `VAL-1133` at `Bundle.entry[0].request`.
/// - Source: FHIR R4 (4.0.1), http.html#transaction, #create, #update, #delete, #patch, #cond-update.
enum RequestRule {
    private static let method = ElementName("method"), url = ElementName("url"), id = ElementName("id")
    private static let ifNoneExist = ElementName("ifNoneExist"), ifMatch = ElementName("ifMatch")
    private static let ifModifiedSince = ElementName("ifModifiedSince")

    static func check(_ bundle: BundleContext, walk: inout Walk) {
        var changed: Set<String> = []
        for entry in bundle.entries where !walk.report.isFull {
            guard let request = entry.request, let method = text(method, of: request, walk),
                let url = text(url, of: request, walk), !url.isEmpty
            else { continue }
            let address = Address(url)
            checkResource(entry, request, method, address, walk: &walk)
            checkURL(entry, request, method, address, walk: &walk)
            checkConditions(request, method, walk: &walk)
            guard bundle.type == "transaction", ["PUT", "DELETE", "PATCH"].contains(method),
                case .instance(let type, let id) = address
            else { continue }
            if !changed.insert("\(type)/\(id)").inserted { changedTwice(request, walk: &walk) }
        }
    }

    /// What the URL of a request names.
    private enum Address {
        case type(String)
        case instance(type: String, id: String)
        case search(type: String)
        /// An operation, a history, the server itself.
        case other

        init(_ url: String) {
            let isSearch = url.contains("?")
            var parts = url.prefix { $0 != "?" && $0 != "#" }.split(separator: "/", omittingEmptySubsequences: true)
            guard !parts.contains(where: { $0.hasPrefix("$") || $0.hasPrefix("_") }), let last = parts.popLast() else {
                self = .other
                return
            }
            func isType(_ name: Substring) -> Bool {
                TypeShapes.r4.shape(named: String(name)).map { $0.isResource } ?? false
            }
            if isType(last) {
                self = isSearch ? .search(type: String(last)) : .type(String(last))
            } else if let before = parts.last, isType(before), !isSearch {
                self = .instance(type: String(before), id: String(last))
            } else {
                self = .other
            }
        }

        var type: String? {
            switch self {
            case .type(let type), .instance(let type, _), .search(let type): type
            case .other: nil
            }
        }
    }

    private static func text(_ name: ElementName, of object: Int, _ walk: borrowing Walk) -> String? {
        walk.child(of: object, named: name).flatMap { walk.document.node(at: $0).string }
    }

    private static func checkResource(
        _ entry: BundleEntry, _ request: Int, _ method: String, _ address: Address, walk: inout Walk
    ) {
        switch method {
        case "PUT", "PATCH", "POST":
            guard entry.resource == nil else { return }
            // An operation may have no parameters, and a search by POST has none either.
            if method == "POST", case .other = address { return }
            walk.report(
                "VAL-1131", node: walk.document.node(at: request),
                message: BilingualText(
                    ja: "\(method) の要求ですが、エントリーにリソースがありません。",
                    en: "The request is a \(method), but the entry has no resource."),
                hint: BilingualText(ja: "送るリソースを resource に入れてください。", en: "Put what is sent into 'resource'."))
        case "GET", "HEAD", "DELETE":
            guard let resource = entry.resource else { return }
            walk.report(
                "VAL-1135", .warning, node: walk.document.node(at: resource),
                message: BilingualText(
                    ja: "\(method) の要求にリソースは不要です。", en: "A \(method) takes no resource."),
                hint: BilingualText(ja: "resource を取り除いてください。", en: "Remove 'resource'."))
        default: break
        }
    }

    private static func checkURL(
        _ entry: BundleEntry, _ request: Int, _ method: String, _ address: Address, walk: inout Walk
    ) {
        switch (method, address) {
        case ("POST", .instance), ("PUT", .type), ("PATCH", .type), ("DELETE", .type):
            walk.report(
                "VAL-1132", node: walk.document.node(at: request),
                message: method == "POST"
                    ? BilingualText(
                        ja: "POST の url は型だけ（「Patient」など）ですが、id が付いています。",
                        en: "The url of a POST is a type, such as 'Patient', but this one has an id.")
                    : BilingualText(
                        ja: "\(method) の url は「型/id」か「型?条件」ですが、型しかありません。",
                        en: "The url of a \(method) is 'Type/id' or 'Type?…', but this one is a type alone."),
                hint: method == "POST"
                    ? BilingualText(
                        ja: "id はサーバーが決めます。id を決めて送るなら PUT を使ってください。",
                        en: "The server chooses the id; use PUT to choose it yourself.")
                    : BilingualText(ja: "id を付けてください。", en: "Add the id."))
            return
        default: break
        }
        guard method == "PUT" || method == "POST", let resource = entry.resource, let asked = address.type,
            let type = walk.tape.resourceShape(of: resource)?.name
        else { return }
        if asked != type {
            walk.report(
                "VAL-1133", node: walk.document.node(at: request),
                message: BilingualText(
                    ja: "url の型は \(asked) ですが、リソースは \(type) です。",
                    en: "The url names the type \(asked), but the resource is a \(type)."),
                hint: BilingualText(ja: "どちらかを直してください。", en: "Correct one of them."))
        } else if method == "PUT", case .instance(_, let id) = address, text(Self.id, of: resource, walk) != id {
            walk.report(
                "VAL-1133", node: walk.document.node(at: request),
                message: BilingualText(
                    ja: "PUT の url の id とリソースの id が違います。",
                    en: "The id in the url of the PUT is not that of the resource."),
                hint: BilingualText(ja: "同じ id にしてください。", en: "Make the two ids agree."))
        }
    }

    private static func checkConditions(_ request: Int, _ method: String, walk: inout Walk) {
        let rules: [(name: ElementName, methods: Set<String>)] = [
            (ifNoneExist, ["POST"]), (ifMatch, ["PUT", "PATCH", "DELETE"]), (ifModifiedSince, ["GET", "HEAD"]),
        ]
        for (name, methods) in rules where !methods.contains(method) {
            guard let member = walk.child(of: request, named: name) else { continue }
            walk.report(
                "VAL-1136", .warning, node: walk.document.node(at: member),
                message: BilingualText(
                    ja: "「\(name.text ?? "")」は \(method) では働きません。",
                    en: "'\(name.text ?? "")' means nothing for a \(method)."),
                hint: BilingualText(ja: "取り除くか、method を確かめてください。", en: "Remove it, or check the method."))
        }
    }

    private static func changedTwice(_ request: Int, walk: inout Walk) {
        walk.report(
            "VAL-1134", node: walk.document.node(at: request),
            message: BilingualText(
                ja: "同じリソースを変える要求が transaction にほかにもあり、全体が失敗します。",
                en: "Another request of the transaction changes the same resource, so that the whole fails."),
            hint: BilingualText(
                ja: "一つにまとめるか、別の transaction に分けてください。", en: "Join the two, or send two transactions."))
    }
}
