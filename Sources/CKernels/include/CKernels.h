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
