#ifndef KACHAGH_CTIFF_SHIM_H
#define KACHAGH_CTIFF_SHIM_H
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <tiffio.h>

/// A file in memory that grows as libtiff writes it and jumps about in it.
struct shim_tiff_file {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
  size_t position;
};

static inline tmsize_t shim_tiff_read(thandle_t handle, void *bytes, tmsize_t count) {
  struct shim_tiff_file *file = (struct shim_tiff_file *)handle;
  size_t rest = file->position < file->count ? file->count - file->position : 0;
  size_t length = (size_t)count < rest ? (size_t)count : rest;
  if (length) memcpy(bytes, file->bytes + file->position, length);
  file->position += length;
  return (tmsize_t)length;
}

static inline tmsize_t shim_tiff_write(thandle_t handle, void *bytes, tmsize_t count) {
  struct shim_tiff_file *file = (struct shim_tiff_file *)handle;
  size_t end = file->position + (size_t)count;
  if (end > file->capacity) {
    size_t capacity = 2 * file->capacity + end;
    uint8_t *grown = (uint8_t *)realloc(file->bytes, capacity);
    if (!grown) return -1;
    memset(grown + file->capacity, 0, capacity - file->capacity);
    file->bytes = grown;
    file->capacity = capacity;
  }
  memcpy(file->bytes + file->position, bytes, (size_t)count);
  file->position = end;
  if (end > file->count) file->count = end;
  return count;
}

static inline toff_t shim_tiff_seek(thandle_t handle, toff_t offset, int from) {
  struct shim_tiff_file *file = (struct shim_tiff_file *)handle;
  size_t start = from == SEEK_SET ? 0 : from == SEEK_CUR ? file->position : file->count;
  return file->position = start + (size_t)offset;
}

static inline int shim_tiff_close(thandle_t handle) {
  (void)handle;
  return 0;
}

static inline toff_t shim_tiff_size(thandle_t handle) {
  return ((struct shim_tiff_file *)handle)->count;
}

/// Packs rows of red, green and blue bytes without loss, by LZW, which every
/// reader of TIFF knows, and says what made them, unless that is NULL. Returns 0 on failure; the bytes of `file` are the
/// caller's to free either way.
///
/// It is in C since libtiff's setter of fields is variadic, which Swift cannot
/// call.
static inline int shim_tiff_write_rgb(const uint8_t *pixels, uint32_t width, uint32_t height,
                                      double dots_per_inch, const char *software,
                                      struct shim_tiff_file *file) {
  memset(file, 0, sizeof *file);
  TIFF *writer = TIFFClientOpen("map.tiff", "wl", file, shim_tiff_read, shim_tiff_write,
                                shim_tiff_seek, shim_tiff_close, shim_tiff_size, NULL, NULL);
  if (!writer) return 0;
  TIFFSetField(writer, TIFFTAG_IMAGEWIDTH, width);
  TIFFSetField(writer, TIFFTAG_IMAGELENGTH, height);
  TIFFSetField(writer, TIFFTAG_BITSPERSAMPLE, 8);
  TIFFSetField(writer, TIFFTAG_SAMPLESPERPIXEL, 3);
  TIFFSetField(writer, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
  TIFFSetField(writer, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
  TIFFSetField(writer, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
  TIFFSetField(writer, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
  TIFFSetField(writer, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
  TIFFSetField(writer, TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(writer, 0));
  TIFFSetField(writer, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
  TIFFSetField(writer, TIFFTAG_XRESOLUTION, dots_per_inch);
  TIFFSetField(writer, TIFFTAG_YRESOLUTION, dots_per_inch);
  if (software) TIFFSetField(writer, TIFFTAG_SOFTWARE, software);
  int is_written = 1;
  // libtiff changes the row it is given where it takes differences.
  uint8_t *row = (uint8_t *)malloc((size_t)width * 3);
  for (uint32_t index = 0; is_written && index < height; index++) {
    is_written = row != NULL;
    if (!row) break;
    memcpy(row, pixels + (size_t)index * width * 3, (size_t)width * 3);
    is_written = TIFFWriteScanline(writer, row, index, 0) == 1;
  }
  free(row);
  is_written = is_written && TIFFFlush(writer);
  TIFFClose(writer);
  return is_written;
}
#endif
