/// The faults of one reading, with the entries where they are: as many as a report lists, and the number of the rest.
struct ModelFaults {
    static let limit = 100
    private(set) var found: [(fault: ModelFault, entry: Int)] = []
    /// How many there were beyond the limit.
    private(set) var omitted = 0

    mutating func note(_ fault: ModelFault, at entry: Int) {
        if found.count < Self.limit { found.append((fault, entry)) } else { omitted += 1 }
    }
}
