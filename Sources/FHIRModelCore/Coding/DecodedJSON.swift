import FHIRTree

/// Whatever a decoder holds, as JSON text.
enum DecodedJSON {
    static func append(_ decoder: any Decoder, to json: inout [UInt8]) throws {
        if let object = try? decoder.container(keyedBy: AnyKey.self) {
            try append(object, to: &json)
        } else if var list = try? decoder.unkeyedContainer() {
            json.append(UInt8(ascii: "["))
            while !list.isAtEnd {
                if json.last != UInt8(ascii: "[") { json.append(UInt8(ascii: ",")) }
                if try list.decodeNil() { json += "null".utf8 } else { try append(list.superDecoder(), to: &json) }
            }
            json.append(UInt8(ascii: "]"))
        } else {
            try append(decoder.singleValueContainer(), to: &json)
        }
    }

    private static func append(_ object: KeyedDecodingContainer<AnyKey>, to json: inout [UInt8]) throws {
        json.append(UInt8(ascii: "{"))
        for key in object.allKeys {
            if json.last != UInt8(ascii: "{") { json.append(UInt8(ascii: ",")) }
            JSONString.encode(key.stringValue, into: &json)
            json.append(UInt8(ascii: ":"))
            if try object.decodeNil(forKey: key) {
                json += "null".utf8
            } else {
                try append(object.superDecoder(forKey: key), to: &json)
            }
        }
        json.append(UInt8(ascii: "}"))
    }

    private static func append(_ value: any SingleValueDecodingContainer, to json: inout [UInt8]) throws {
        if value.decodeNil() {
            json += "null".utf8
        } else if let boolean = try? value.decode(Bool.self) {
            json += (boolean ? "true" : "false").utf8
        } else if let integer = try? value.decode(Int.self) {
            json += String(integer).utf8
        } else if let number = try? value.decode(Double.self), number.isFinite {
            json += number.description.utf8
        } else {
            JSONString.encode(try value.decode(String.self), into: &json)
        }
    }
}
