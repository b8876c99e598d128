import FHIRDefinitions

/// Compiled expressions by text and type: the ones used last are kept, up to a limit.
///
/// For callers that meet the same expressions again and again, such as a service that gets them with each request. Any
/// number of threads may ask at the same time.
public final class FHIRPathCache: Sendable {
    /// The bytes of the text: Swift takes strings for the same that Unicode normalises to the same, FHIRPath does not.
    fileprivate struct Key: Hashable {
        var text: [UInt8], type: String?

        init(_ text: String, _ type: String?) { (self.text, self.type) = (Array(text.utf8), type) }
    }

    fileprivate struct Store {
        var expressions: [Key: (expression: FHIRPathExpression, lastUse: UInt64)] = [:]
        var uses: UInt64 = 0
    }

    /// How many expressions are kept at most.
    public let limit: Int
    private let compile: @Sendable (_ text: String, _ type: String?) throws(FHIRPathError) -> FHIRPathExpression
    private let store = Locked(Store())

    /// - Parameters:
    ///   - limit: how many expressions are kept at most; with 0 each is compiled anew.
    ///   - functions: functions of the user that the expressions may call.
    public init(limit: Int, options: FHIRPathOptions = [], functions: [String: FHIRPathUserFunction] = [:]) {
        self.limit = max(0, limit)
        compile = { text, type throws(FHIRPathError) in
            try FHIRPathExpression(text, on: type, options: options, functions: functions)
        }
    }

    /// The expression, compiled if it is not kept. One that cannot be compiled is not kept.
    ///
    /// - Throws: as ``FHIRPathExpression/init(_:on:options:functions:variables:)`` does.
    public func expression(_ text: String, on type: String? = nil) throws(FHIRPathError) -> FHIRPathExpression {
        let key = Key(text, type)
        if let known = store.withLock({ $0.use(key) }) { return known }
        // Outside the lock: two threads may both compile it, and either result will do.
        let made = try compile(text, type)
        store.withLock { $0.keep(made, key, limit: limit) }
        return made
    }

    /// How many expressions are kept now.
    var count: Int { store.withLock { $0.expressions.count } }

    /// Whether an expression is kept now; this is no use of it.
    func holds(_ text: String, on type: String? = nil) -> Bool {
        store.withLock { $0.expressions[Key(text, type)] != nil }
    }
}

extension FHIRPathCache.Store {
    fileprivate mutating func use(_ key: FHIRPathCache.Key) -> FHIRPathExpression? {
        uses += 1
        expressions[key]?.lastUse = uses
        return expressions[key]?.expression
    }

    /// The least recently used go first. A look through all costs less than the compilation before it.
    fileprivate mutating func keep(_ expression: FHIRPathExpression, _ key: FHIRPathCache.Key, limit: Int) {
        guard limit > 0 else { return }
        while expressions.count >= limit, expressions[key] == nil,
            let oldest = expressions.min(by: { $0.value.lastUse < $1.value.lastUse })?.key
        {
            expressions[oldest] = nil
        }
        uses += 1
        expressions[key] = (expression, uses)
    }
}
