#ifndef KACHAGH_CRSVG_SHIM_H
#define KACHAGH_CRSVG_SHIM_H
#include <cairo-pdf.h>
#include <cairo-ps.h>
#include <cairo.h>
#include <librsvg/rsvg.h>
#endif
