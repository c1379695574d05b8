#include "CKernels.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>

// A pool of threads that take the tasks of one job at a time. Who has none waits a moment before sleeping: the jobs of a training step
// follow each other within microseconds.

#if defined(__x86_64__)
#define PAUSE() __builtin_ia32_pause()
#elif defined(__aarch64__)
#define PAUSE() __asm__ __volatile__("yield")
#else
#define PAUSE()
#endif

enum { MOST_WORKERS = 63, PAUSES = 2000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t called = PTHREAD_COND_INITIALIZER;

// Whether a job is being done: another one is done by its own thread alone.
static atomic_flag busy = ATOMIC_FLAG_INIT;
// The number of the last job, and how many workers may join it.
static atomic_long job;
static long places;
static void (*job_body)(void *context, long task, long worker);
static void *job_context;
static long job_count;
static atomic_long next_task, joined, left;
static long workers, sleeping;

// Whether the running thread is in a task, where nothing is divided any further.
static _Thread_local bool is_in_task;

bool ckernels_is_in_task(void) { return is_in_task; }

static void take_tasks(long worker) {
    is_in_task = true;
    for (;;) {
        long task = atomic_fetch_add_explicit(&next_task, 1, memory_order_relaxed);
        if (task >= job_count) break;
        job_body(job_context, task, worker);
    }
    is_in_task = false;
}

static void *work(void *argument) {
    (void)argument;
    // A worker made for a job may find it already begun; it begins with the one before.
    long seen = 0;
    for (;;) {
        for (int i = 0; i < PAUSES && atomic_load_explicit(&job, memory_order_acquire) == seen; i++) PAUSE();
        pthread_mutex_lock(&mutex);
        while (atomic_load_explicit(&job, memory_order_acquire) == seen) {
            sleeping++;
            pthread_cond_wait(&called, &mutex);
            sleeping--;
        }
        seen = atomic_load_explicit(&job, memory_order_acquire);
        // Under the mutex the job cannot end before this worker is counted; one that is full or over is left alone.
        long worker = 0;
        if (places > 0) {
            places--;
            worker = atomic_fetch_add(&joined, 1) + 1;
        }
        pthread_mutex_unlock(&mutex);
        if (worker > 0) {
            take_tasks(worker);
            atomic_fetch_add_explicit(&left, 1, memory_order_release);
        }
    }
    return NULL;
}

// A forked child has none of the threads.
static void before_fork(void) { pthread_mutex_lock(&mutex); }
static void after_fork_in_parent(void) { pthread_mutex_unlock(&mutex); }
static void after_fork_in_child(void) {
    pthread_mutex_init(&mutex, NULL);
    pthread_cond_init(&called, NULL);
    workers = sleeping = places = 0;
    atomic_flag_clear(&busy);
}

static void make_workers(long wanted) {
    static int is_prepared;
    if (!is_prepared) {
        is_prepared = 1;
        pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
    }
    // Signals are for the threads that expect them.
    sigset_t all, former;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &former);
    while (workers < wanted) {
        pthread_t thread;
        // Where the system gives no more threads, those there are do all.
        if (pthread_create(&thread, NULL, work, NULL) != 0) break;
        pthread_detach(thread);
        workers++;
    }
    pthread_sigmask(SIG_SETMASK, &former, NULL);
}

void ckernels_parallel(long count, long threads, void (*body)(void *context, long task, long worker), void *context) {
    long others = (threads < count ? threads : count) - 1;
    if (others > MOST_WORKERS) others = MOST_WORKERS;
    if (others <= 0 || atomic_flag_test_and_set_explicit(&busy, memory_order_acquire)) {
        for (long task = 0; task < count; task++) body(context, task, 0);
        return;
    }
    pthread_mutex_lock(&mutex);
    make_workers(others);
    job_body = body;
    job_context = context;
    job_count = count;
    atomic_store(&next_task, 0);
    atomic_store(&joined, 0);
    atomic_store(&left, 0);
    places = others;
    atomic_fetch_add_explicit(&job, 1, memory_order_release);
    if (sleeping > 0) pthread_cond_broadcast(&called);
    pthread_mutex_unlock(&mutex);
    take_tasks(0);
    // Nobody joins any more; those who did finish what they took.
    pthread_mutex_lock(&mutex);
    places = 0;
    long expected = atomic_load(&joined);
    pthread_mutex_unlock(&mutex);
    for (long i = 0; atomic_load_explicit(&left, memory_order_acquire) < expected; i++) {
        if (i < PAUSES)
            PAUSE();
        else
            sched_yield();
    }
    atomic_flag_clear_explicit(&busy, memory_order_release);
}

// OpenBLAS built for one thread, or for OpenMP, has no such function.
extern int blas_thread_shutdown_(void) __attribute__((weak));

void ckernels_end_blas_threads(void) {
    if (blas_thread_shutdown_) blas_thread_shutdown_();
}
