import FHIRPrimitives
import FHIRTree

/// One item of a collection: an element of a document, or a value that an expression made.
enum Item: Sendable {
    case element(PathElement)
    case boolean(Bool)
    case integer(Int64)
    case long(Int64)
    case string(String)
    case decimal(FHIRDecimal)
    indirect case moment(FHIRPathMoment)
    indirect case quantity(FHIRPathQuantity)
    /// What `type()` gives.
    indirect case type(TypeName)
}
