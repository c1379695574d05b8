#include "CKernels.h"
#include "processors.h"

// Moves pixels between images and their unrolled columns, and back. An element of the columns stands for an element of the kernel at a
// place of the output; the columns have a row for each channel and element of the kernel, and in it a part for each image.

// The outputs along a dimension, from `low` up to `high`, whose pixel for an element of the kernel lies within the image.
BODY void inside(long size, long outputs, long shift, long stride, long *low, long *high) {
    long first = shift >= 0 ? 0 : (-shift + stride - 1) / stride;
    long end = size - 1 - shift < 0 ? 0 : (size - 1 - shift) / stride + 1;
    *low = first < outputs ? first : outputs;
    *high = end < *low ? *low : end < outputs ? end : outputs;
}

// Calls `body` for each part of a row, with the lines and the places of outputs that have a pixel, and where in the images the pixel of
// the first such line and of place 0 lies, or would lie.
#define EACH_PART(body)                                                                                                          \
    long row = 0;                                                                                                                \
    long first = window->first_line, end = first + window->lines;                                                                \
    for (long channel = 0; channel < channels; channel++)                                                                        \
        for (long ky = 0; ky < window->kernel_height; ky++) {                                                                    \
            long shift_y = ky * window->dilation_y - window->padding_y, top, bottom;                                             \
            inside(window->height, end, shift_y, window->stride_y, &top, &bottom);                                               \
            top = top < first ? first : top;                                                                                     \
            bottom = bottom < top ? top : bottom;                                                                                \
            for (long kx = 0; kx < window->kernel_width; kx++) {                                                                 \
                long shift_x = kx * window->dilation_x - window->padding_x, low, high;                                           \
                inside(window->width, width, shift_x, window->stride_x, &low, &high);                                            \
                for (long image = 0; image < count; image++) {                                                                   \
                    long pixel =                                                                                                 \
                        image * stride + (channel * window->height + top * window->stride_y + shift_y) * window->width + shift_x;  \
                    body;                                                                                                        \
                    row += window->lines * width;                                                                                \
                }                                                                                                                \
            }                                                                                                                    \
        }

// Copying does not look at what the bits mean, so that one type a size is enough.
#define UNROLL(name, type)                                                                                                        \
    BODY void name##_part(const type *image, long lines, long between, long step, type *columns, long width, long low, long high) { \
        enum { COUNT = 64 / sizeof(type) };                                                                                       \
        typedef type vector __attribute__((vector_size(64), aligned(sizeof(type))));                                              \
        for (long line = 0; line < lines; line++, image += between, columns += width) {                                           \
            for (long x = 0; x < low; x++) columns[x] = 0;                                                                        \
            if (step == 1 && high - low >= COUNT) {                                                                               \
                /* By vectors, the last of which overlaps the one before: rows are too short for a call of memcpy to pay. */      \
                for (long x = low; x + COUNT <= high; x += COUNT) *(vector *)(columns + x) = *(const vector *)(image + x);        \
                *(vector *)(columns + high - COUNT) = *(const vector *)(image + high - COUNT);                                    \
            } else if (step == 2) {                                                                                               \
                for (long x = low; x < high; x++) columns[x] = image[x * 2];                                                      \
            } else {                                                                                                              \
                _Pragma("clang loop vectorize(disable) unroll(disable)")                                                          \
                for (long x = low; x < high; x++) columns[x] = image[x * step];                                                   \
            }                                                                                                                     \
            for (long x = high; x < width; x++) columns[x] = 0;                                                                   \
        }                                                                                                                         \
    }                                                                                                                             \
    BODY void name(                                                                                                               \
        const type *images, long count, long stride, long channels, const ckernels_window *window, type *columns) {               \
        long width = window->out_width;                                                                                           \
        EACH_PART({                                                                                                               \
            type *to = columns + row;                                                                                             \
            for (long x = 0; x < (top - first) * width; x++) to[x] = 0;                                                           \
            name##_part(                                                                                                          \
                images + pixel, bottom - top, window->stride_y * window->width, window->stride_x, to + (top - first) * width,     \
                width, low, high);                                                                                                \
            for (long x = (bottom - first) * width; x < window->lines * width; x++) to[x] = 0;                                    \
        })                                                                                                                        \
    }                                                                                                                             \
    PER_PROCESSOR(                                                                                                                \
        void, name, (const type *images, long count, long stride, long channels, const ckernels_window *window, type *columns),   \
        (images, count, stride, channels, window, columns))

#define ROLL(name, type)                                                                                                          \
    BODY void name(const type *columns, long count, long stride, long channels, const ckernels_window *window, type *images) {    \
        long width = window->out_width, between = window->stride_y * window->width, step = window->stride_x;                      \
        EACH_PART({                                                                                                               \
            type *restrict to = images + pixel;                                                                                   \
            const type *restrict from = columns + row + (top - first) * width;                                                    \
            for (long line = top; line < bottom; line++, to += between, from += width)                                            \
                if (step == 1)                                                                                                    \
                    for (long x = low; x < high; x++) to[x] += from[x];                                                           \
                else                                                                                                              \
                    for (long x = low; x < high; x++) to[x * step] += from[x];                                                    \
        })                                                                                                                        \
    }                                                                                                                             \
    PER_PROCESSOR(                                                                                                                \
        void, name, (const type *columns, long count, long stride, long channels, const ckernels_window *window, type *images),   \
        (columns, count, stride, channels, window, images))

UNROLL(unroll_floats, float)
UNROLL(unroll_doubles, double)
ROLL(roll_floats, float)
ROLL(roll_doubles, double)
