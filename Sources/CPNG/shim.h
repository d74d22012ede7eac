#ifndef KACHAGH_CPNG_SHIM_H
#define KACHAGH_CPNG_SHIM_H
#include <png.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/// Bytes that grow as libpng writes them, and why it stopped.
struct shim_png_file {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
  char reason[128];
};

static inline void shim_png_append(png_structp writer, png_bytep bytes, size_t count) {
  struct shim_png_file *file = (struct shim_png_file *)png_get_io_ptr(writer);
  if (file->count + count > file->capacity) {
    size_t capacity = 2 * file->capacity + count;
    uint8_t *grown = (uint8_t *)realloc(file->bytes, capacity);
    if (!grown) png_error(writer, "out of memory");
    file->bytes = grown;
    file->capacity = capacity;
  }
  memcpy(file->bytes + file->count, bytes, count);
  file->count += count;
}

static inline void shim_png_flush(png_structp writer) { (void)writer; }

static inline void shim_png_fail(png_structp writer, png_const_charp reason) {
  struct shim_png_file *file = (struct shim_png_file *)png_get_error_ptr(writer);
  strncpy(file->reason, reason, sizeof file->reason - 1);
  png_longjmp(writer, 1);
}

/// A warning changes nothing in the file, and stderr is not ours to write to.
static inline void shim_png_ignore(png_structp writer, png_const_charp warning) {
  (void)writer;
  (void)warning;
}

/// Packs rows of red, green and blue bytes, with a resolution in dots a metre, 0
/// for none, and what made them, NULL to leave that unsaid. Returns 0 on failure,
/// with the reason in `file`, whose bytes are the caller's to free either way.
///
/// The ordinary interface of libpng jumps out of its functions on an error,
/// which Swift cannot let happen; the simplified one cannot choose the filter.
/// With Paeth's filter, zlib need look for runs only: a shaded relief of two
/// million pixels takes a tenth of a second instead of seven, for a file a
/// seventh larger.
static inline int shim_png_write_rgb(const uint8_t *pixels, uint32_t width, uint32_t height,
                                     uint32_t dots_per_metre, const char *software,
                                     struct shim_png_file *file) {
  memset(file, 0, sizeof *file);
  png_structp writer =
      png_create_write_struct(PNG_LIBPNG_VER_STRING, file, shim_png_fail, shim_png_ignore);
  png_infop info = writer ? png_create_info_struct(writer) : NULL;
  if (!info) {
    png_destroy_write_struct(&writer, NULL);
    strncpy(file->reason, "out of memory", sizeof file->reason - 1);
    return 0;
  }
  if (setjmp(png_jmpbuf(writer))) {
    png_destroy_write_struct(&writer, &info);
    return 0;
  }
  png_set_write_fn(writer, file, shim_png_append, shim_png_flush);
  png_set_IHDR(writer, info, width, height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(writer, info, PNG_sRGB_INTENT_PERCEPTUAL);
  if (dots_per_metre) {
    png_set_pHYs(writer, info, dots_per_metre, dots_per_metre, PNG_RESOLUTION_METER);
  }
  if (software) {
    png_text text;
    memset(&text, 0, sizeof text);
    text.compression = PNG_TEXT_COMPRESSION_NONE;
    text.key = (char *)"Software";
    text.text = (char *)software;
    png_set_text(writer, info, &text, 1);
  }
  png_set_filter(writer, PNG_FILTER_TYPE_BASE, PNG_FILTER_PAETH);
  png_set_compression_strategy(writer, Z_RLE);
  png_write_info(writer, info);
  for (uint32_t row = 0; row < height; row++) {
    png_write_row(writer, pixels + (size_t)row * width * 3);
  }
  png_write_end(writer, NULL);
  png_destroy_write_struct(&writer, &info);
  return 1;
}
#endif
