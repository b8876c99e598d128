#include "FuzzerEntry.h"
