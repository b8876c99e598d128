// The days and amounts of the records come with them.
@_exported import FHIRPrimitives
