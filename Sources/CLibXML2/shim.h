#ifndef KACHAGH_CLIBXML2_SHIM_H
#define KACHAGH_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with Foundation's own
// copy of ICU. The undef hides two trailing pointer fields that nothing here
// touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlschemastypes.h>

#endif
