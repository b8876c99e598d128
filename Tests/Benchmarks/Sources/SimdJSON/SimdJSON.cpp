#include "SimdJSON.h"
#include <simdjson.h>

static simdjson::dom::parser parser;

int simdjson_parse(const char *padded, size_t length) {
    return parser.parse(reinterpret_cast<const uint8_t *>(padded), length, false).error();
}
