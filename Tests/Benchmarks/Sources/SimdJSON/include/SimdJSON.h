#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
/// Parses `length` bytes to simdjson's DOM with a reused parser; `padded` must have 64 readable bytes behind it. Returns 0 on success.
int simdjson_parse(const char *padded, size_t length);
#ifdef __cplusplus
}
#endif
