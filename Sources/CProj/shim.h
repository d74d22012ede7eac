#ifndef KACHAGH_CPROJ_SHIM_H
#define KACHAGH_CPROJ_SHIM_H
#include <proj.h>
#include <geodesic.h>
#endif
