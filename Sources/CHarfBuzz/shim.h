#ifndef KACHAGH_CHARFBUZZ_SHIM_H
#define KACHAGH_CHARFBUZZ_SHIM_H
#include <hb.h>
#include <hb-ot.h>
#endif
