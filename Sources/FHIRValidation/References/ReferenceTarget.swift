/// What a reference leads to inside the document. Resources are numbers of the document's index.
enum ReferenceTarget {
    case resource(Int)
    /// More than one resource is meant equally.
    case several
    /// Nothing; in a Bundle perhaps a resource has the same type and id under another address.
    case none(similar: Int?)
}
