// Compiles a function's one body for several kinds of processor, with 512-bit vectors, with 256-bit vectors, each with fused products and
// sums, and for all; the running processor decides at each call. Where a body fuses only what it says it fuses, and adds in the order it
// says, the results are the same in all.
#pragma once

#if defined(__x86_64__)
#define PER_PROCESSOR(result, name, parameters, arguments)                                                                          \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma"))) static result name##_avx512 parameters {                 \
        return name arguments;                                                                                                      \
    }                                                                                                                               \
    __attribute__((target("avx2,fma"))) static result name##_avx2 parameters { return name arguments; }                             \
    static result name##_plain parameters { return name arguments; }                                                                \
    result ckernels_##name parameters {                                                                                             \
        if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))         \
            return name##_avx512 arguments;                                                                                         \
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return name##_avx2 arguments;                          \
        return name##_plain arguments;                                                                                              \
    }
#else
#define PER_PROCESSOR(result, name, parameters, arguments) \
    result ckernels_##name parameters { return name arguments; }
#endif

#define BODY static inline __attribute__((always_inline))
