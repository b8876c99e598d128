@_exported import Diagnostics
@_exported import FHIRPrimitives
@_exported import FHIRTree
