#ifndef KACHAGH_CPNG_SHIM_H
#define KACHAGH_CPNG_SHIM_H
#include <png.h>
#endif
