// The few things the engine needs that Swift has no words for: a variable of the running thread, and code compiled for several
// kinds of processor of which the running one is chosen.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__ELF__)
#define CKERNELS_FAST_THREAD_LOCAL __attribute__((tls_model("initial-exec")))
#else
#define CKERNELS_FAST_THREAD_LOCAL
#endif

extern CKERNELS_FAST_THREAD_LOCAL _Thread_local void *_Nullable ckernels_thread_pointer;

/// A pointer that each thread has for itself; null at first.
static inline void *_Nullable ckernels_get_thread_pointer(void) { return ckernels_thread_pointer; }

/// Sets the running thread's pointer.
static inline void ckernels_set_thread_pointer(void *_Nullable pointer) { ckernels_thread_pointer = pointer; }

// What Swift's run time knows of the references to an object; both counts include one of the object itself.
size_t swift_weakRetainCount(void *_Nonnull object);
size_t swift_unownedRetainCount(void *_Nonnull object);

/// Whether a Swift object has neither weak nor unowned references.
static inline bool ckernels_is_unobserved(void *_Nonnull object) {
    return swift_weakRetainCount(object) == 1 && swift_unownedRetainCount(object) == 1;
}

/// Advances the 624 words of a Mersenne Twister and tempers them into as many draws.
void ckernels_twister_advance(uint32_t *_Nonnull words, uint32_t *_Nonnull draws);

/// Turns draws of 32 bits into multiples of 2^-24 in [0, 1).
void ckernels_uniform(const uint32_t *_Nonnull draws, float *_Nonnull values, long count);

/// Moves values of [0, 1) to [lower, lower + width), each with one rounding; what comes out as `upper` becomes `lower`.
void ckernels_stretch(float *_Nonnull values, long count, float lower, float width, float upper);

/// Transforms uniform values in groups of 16 into normal ones, by Box and Muller, with the rounding of PyTorch's vectorised kernel.
void ckernels_normal(float *_Nonnull values, long groups, float mean, float std);

/// Exchanges the greatest values so far for greater ones of a line, and their places: element `i` is compared with `line[i * step]`,
/// whose place is `at + i * step`.
void ckernels_greater(
    const float *_Nonnull line, long at, long step, long count, float *_Nonnull best, int64_t *_Nonnull place);

/// The exponentials of `count` numbers, within one unit in the last place. `y` may be `x`.
void ckernels_exponentials(const float *_Nonnull x, float *_Nonnull y, long count);

/// `1 / (1 + exp(-x))` of `count` numbers: PyTorch's values to the bit. `y` may be `x`.
void ckernels_logistics(const float *_Nonnull x, float *_Nonnull y, long count);

/// The hyperbolic tangents of `count` numbers, within two units in the last place. `y` may be `x`.
void ckernels_hyperbolic_tangents(const float *_Nonnull x, float *_Nonnull y, long count);

/// The sum of `count` numbers in double precision.
double ckernels_sum(const float *_Nonnull x, long count);

/// The sum of the squares of `x - mean` in double precision.
double ckernels_squares(const float *_Nonnull x, long count, double mean);

/// Adds the sum of a gradient to `sum`, and that of `gradient * (x - mean)` to `product`.
void ckernels_products(
    const float *_Nonnull gradient, const float *_Nonnull x, long count, double mean, double *_Nonnull sum, double *_Nonnull product);

/// `y = (x - mean) * scale + shift`.
void ckernels_standardise(const float *_Nonnull x, long count, float mean, float scale, float shift, float *_Nonnull y);

/// `result = (gradient - offset - (x - mean) * slope) * scale`.
void ckernels_standardised_gradient(
    const float *_Nonnull gradient, const float *_Nonnull x, long count, float mean, float offset, float slope, float scale,
    float *_Nonnull result);

/// How a kernel moves over images, and a part of the lines of its outputs.
typedef struct {
    /// The images' size.
    long height, width;
    /// The outputs along a line, the first line, and how many there are.
    long out_width, first_line, lines;
    /// The kernel's size, how far it moves, how many zeros surround an image, how far apart its elements are.
    long kernel_height, kernel_width, stride_y, stride_x, padding_y, padding_x, dilation_y, dilation_x;
} ckernels_window;

/// Writes the columns of `count` images that lie `stride` elements apart: for each of some channels and for each element of the kernel a
/// row with the pixel that each output place of each image reads, 0 outside of the image.
void ckernels_unroll_floats(
    const float *_Nonnull images, long count, long stride, long channels, const ckernels_window *_Nonnull window, float *_Nonnull columns);
void ckernels_unroll_doubles(
    const double *_Nonnull images, long count, long stride, long channels, const ckernels_window *_Nonnull window,
    double *_Nonnull columns);

/// The reverse: adds each element of the columns to the pixel that it was read from.
void ckernels_roll_floats(
    const float *_Nonnull columns, long count, long stride, long channels, const ckernels_window *_Nonnull window, float *_Nonnull images);
void ckernels_roll_doubles(
    const double *_Nonnull columns, long count, long stride, long channels, const ckernels_window *_Nonnull window,
    double *_Nonnull images);

/// The most tiles in a row that the functions below take.
#define CKERNELS_WINOGRAD_TILES 256

/// Transforms the pixels that a row of `tiles` tiles of 2 by 2 outputs reads, from the line `top` and the column `left` on, which may lie
/// outside of the image. Each of the 16 places has a run of its own, `plane` elements apart.
void ckernels_winograd_input(
    const float *_Nonnull image, long height, long width, long top, long left, long tiles, float *_Nonnull result, long plane);

/// Transforms the products of a row of tiles back, and writes them to `lines` lines of `columns` outputs.
void ckernels_winograd_output(
    const float *_Nonnull products, long plane, long tiles, float *_Nonnull image, long width, long lines, long columns);

/// Transforms the gradients of `lines` lines of `columns` outputs.
void ckernels_winograd_gradient(
    const float *_Nonnull image, long width, long lines, long columns, long tiles, float *_Nonnull result, long plane);

/// Transforms `count` kernels of 9 elements that lie `step` kernels apart, turned around where wanted.
void ckernels_winograd_weight(
    const float *_Nonnull kernels, long count, long step, bool turned, float *_Nonnull result, long plane);

/// Transforms the products for the gradients of `count` kernels back.
void ckernels_winograd_weight_gradient(const float *_Nonnull products, long plane, long count, float *_Nonnull kernels);

/// Calls `body` for each of `count` tasks, on at most `threads` threads, and returns when all are done. `worker` is 0 for the calling
/// thread and less than `threads` for the others. Within a task, and while another thread's tasks run, the calling thread does all.
void ckernels_parallel(
    long count, long threads, void (*_Nonnull body)(void *_Nullable context, long task, long worker), void *_Nullable context);

/// Ends the threads that OpenBLAS starts when it is loaded, where it was built with such. It makes them anew if it is ever told to use several.
void ckernels_end_blas_threads(void);

/// Whether the running thread is in a task of ``ckernels_parallel``.
bool ckernels_is_in_task(void);
