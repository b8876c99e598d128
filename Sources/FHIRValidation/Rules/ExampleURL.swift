/// Addresses that stand for any other in examples.
///
/// - Source: RFC 2606, section 3 (example.com, example.net, example.org); JPRS, reserved domain names (example.jp);
///   HL7's examples also use acme.com.
enum ExampleURL {
    static func isExample(_ url: String) -> Bool {
        guard let start = url.firstRange(of: "://")?.upperBound else { return false }
        let host = url[start...].prefix { $0 != "/" && $0 != ":" }
        return domains.contains { host == $0 || host.hasSuffix("." + $0) }
    }

    private static let domains = ["example.org", "example.com", "example.net", "example.jp", "acme.com", "acme.org"]
}
