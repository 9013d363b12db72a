// Products of matrices by the processor's tiles (AMX, bfloat16 in, fp32 out), and the orders of
// elements that tiles want. A tile is 16 rows of 64 bytes.
//
// A library's products are as fast, but each writes its result to memory, where another pass adds the
// bias, another takes the part above zero, another changes the format. Here a piece of 32 x 32 is
// finished while it lies in the first cache.
#pragma once

#include <immintrin.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <utility>

#ifdef EMULATED_TILES
#include "emulated-tiles.h"
#endif

using bf16 = uint16_t;

// Not inlined, so that a profiler can tell a function from what calls it.
#define NOINLINE __attribute__((noinline)) inline

constexpr int BLOCK = 32;      // rows and columns of a product are multiples of it
constexpr int TILE = 16 * 32;  // elements of a tile in bf16
constexpr int CHUNK = 64;      // rows that pass all columns together, and stay in the second cache

inline int padded(int n) { return (n + BLOCK - 1) / BLOCK * BLOCK; }

// Memory on large pages, zero at first, that only grows.
template <class T>
struct Buffer {
    T* data = nullptr;
    size_t size = 0;

    T* reserve(size_t wanted) {
        if (wanted <= size) return data;
        free(data);
        size_t page = size_t(1) << 21, bytes = (wanted * sizeof(T) * 5 / 4 + page - 1) / page * page;
        data = static_cast<T*>(aligned_alloc(page, bytes));
        madvise(data, bytes, MADV_HUGEPAGE);
        memset(static_cast<void*>(data), 0, bytes);
        size = bytes / sizeof(T);
        return data;
    }
};

// Linux lets a process use tiles once it asks: ARCH_REQ_XCOMP_PERM, of the tiles' data.
inline bool tiles_allowed() {
#ifdef EMULATED_TILES
    return true;
#else
    return syscall(SYS_arch_prctl, 0x1023, 18) == 0;
#endif
}

// To be called by every thread that multiplies.
inline void shape_tiles() {
    struct alignas(64) {
        uint8_t palette = 1, start = 0, unused[14] = {};
        uint16_t bytes[16] = {};
        uint8_t rows[16] = {};
    } shape;
    for (int k = 0; k < 8; k++) shape.bytes[k] = 64, shape.rows[k] = 16;
    _tile_loadconfig(&shape);
}

inline __m512 widened(__m256i x) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(x), 16));
}
inline __m512 widened(const bf16* x) {
    return widened(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(x)));
}
inline __m512i narrowed(__m512 low, __m512 high) { return (__m512i)_mm512_cvtne2ps_pbh(high, low); }
inline void store(bf16* to, __m512 low, __m512 high) { _mm512_storeu_si512(to, narrowed(low, high)); }

// The left factor: tile (m, k) begins at data + m * down + k * right, its rows `stride` bytes apart.
struct Left {
    const bf16* data;
    long down, right, stride;
};
inline Left rows_of(const bf16* data, long width) { return {data, 16 * width, 32, 2 * width}; }
// A matrix that lies tile after tile is read faster than one whose rows do.
inline Left tiles_of(const bf16* data, long width) { return {data, 16 * width, TILE, 64}; }
inline long in_tiles(long width, int row, int column) {
    return row / 16 * 16 * width + column / 32 * TILE + row % 16 * 32;
}

inline void transpose(__m512i r[16]) {
    __m512i t[16];
    for (int i = 0; i < 16; i += 2)
        t[i] = _mm512_unpacklo_epi32(r[i], r[i + 1]), t[i + 1] = _mm512_unpackhi_epi32(r[i], r[i + 1]);
    for (int i = 0; i < 16; i += 4) {
        r[i] = _mm512_unpacklo_epi64(t[i], t[i + 2]), r[i + 1] = _mm512_unpackhi_epi64(t[i], t[i + 2]);
        r[i + 2] = _mm512_unpacklo_epi64(t[i + 1], t[i + 3]),
              r[i + 3] = _mm512_unpackhi_epi64(t[i + 1], t[i + 3]);
    }
    for (int i = 0; i < 4; i++) {
        t[i] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0x88),
        t[i + 4] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0xdd);
        t[i + 8] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0x88),
              t[i + 12] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0xdd);
    }
    for (int i = 0; i < 8; i++) {
        r[i] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0x88),
        r[i + 8] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0xdd);
    }
}

// Two rows of 32 elements as 2 x 16 pairs, one of each row.
struct Interleaved {
    __m512i low, high;
};
inline Interleaved interleaved(const bf16* first, const bf16* second) {
    alignas(64) static constexpr uint16_t low[32] = {0,  32, 1,  33, 2,  34, 3,  35, 4,  36, 5,
                                                     37, 6,  38, 7,  39, 8,  40, 9,  41, 10, 42,
                                                     11, 43, 12, 44, 13, 45, 14, 46, 15, 47};
    __m512i a = _mm512_loadu_si512(first), b = _mm512_loadu_si512(second);
    __m512i at = _mm512_load_si512(low), after = _mm512_add_epi16(at, _mm512_set1_epi16(16));
    return {_mm512_permutex2var_epi16(a, at, b), _mm512_permutex2var_epi16(a, after, b)};
}

NOINLINE void tile(const bf16* from, int rows, int width, bf16* to) {
    for (int r = 0; r < rows; r++)
        for (int n = 0; n < width; n += 32)
            _mm512_store_si512(to + in_tiles(width, r, n), _mm512_loadu_si512(from + long(r) * width + n));
}

// Right factors, as `multiply` reads them: tile (n, k) of pairs of rows, all k of an n together.
// Of a matrix [inner x columns]:
NOINLINE void pack(const bf16* from, long width, int inner, int columns, bf16* to) {
    for (int n = 0; n < columns; n += 32)
        for (int k = 0; k < inner; k += 32)
            for (int r = 0; r < 16; r++) {
                const bf16* at = from + (k + 2 * r) * width + n;
                auto [low, high] = interleaved(at, at + width);
                bf16* tile = to + (long(n / 16) * (inner / 32) + k / 32) * TILE + 32 * r;
                _mm512_store_si512(tile, low);
                _mm512_store_si512(tile + inner / 32 * TILE, high);
            }
}

// Of a matrix [columns x inner], which is to be turned:
NOINLINE void pack_transposed(const bf16* from, long width, int inner, int columns, bf16* to) {
    for (int n = 0; n < columns; n += 16)
        for (int k = 0; k < inner; k += 32) {
            __m512i r[16];
            for (int i = 0; i < 16; i++) r[i] = _mm512_loadu_si512(from + (n + i) * width + k);
            transpose(r);
            for (int i = 0; i < 16; i++) _mm512_store_si512(to + 32 * i, r[i]);
            to += TILE;
        }
}

// Of some columns of a matrix that lies tile after tile:
NOINLINE void pack_tiles(Left from, int inner, int columns, bf16* to) {
    for (int n = 0; n < columns; n += 32)
        for (int k = 0; k < inner; k += 32)
            for (int r = 0; r < 16; r++) {
                const bf16* at = from.data + (k / 16 + r / 8) * from.down + n / 32 * TILE + r % 8 * 64;
                auto [low, high] = interleaved(at, at + 32);
                bf16* tile = to + long(n) * inner + k / 32 * TILE + 32 * r;
                _mm512_store_si512(tile, low);
                _mm512_store_si512(tile + inner / 32 * TILE, high);
            }
}

// A left factor from its transpose [inner x rows].
NOINLINE void transposed(const bf16* from, long width, int inner, int rows, bf16* to) {
    for (int m = 0; m < rows; m += 32)
        for (int k = 0; k < inner; k += 32) {
            __m512i low[16], high[16];
            for (int i = 0; i < 16; i++) {
                const bf16* at = from + (k + 2 * i) * width + m;
                Interleaved both = interleaved(at, at + width);
                low[i] = both.low, high[i] = both.high;
            }
            transpose(low), transpose(high);
            bf16* tile = to + (long(m / 16) * (inner / 32) + k / 32) * TILE;
            for (int i = 0; i < 16; i++) {
                _mm512_store_si512(tile + 32 * i, low[i]);
                _mm512_store_si512(tile + inner / 32 * TILE + 32 * i, high[i]);
            }
        }
}

struct Nothing {
    void operator()() const {}
};

// The four tiles of a block of 32 x 32; `meanwhile` is done after each step, while the tiles are busy.
template <class Meanwhile = Nothing>
inline void products(int inner, const Left& a, const bf16* left, const bf16* right,
                     Meanwhile&& meanwhile = {}) {
    // What was stored before must be there: this compiler's loads of tiles do not say that they read.
    asm volatile("" ::: "memory");
    const bf16 *top = left, *bottom = left + a.down, *first = right, *second = right + inner / 32 * TILE;
    for (int k = 0; k < inner; k += 32) {
        _tile_loadd(4, top, a.stride);
        _tile_loadd(6, first, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_loadd(7, second, 64);
        _tile_dpbf16ps(1, 4, 7);
        _tile_loadd(5, bottom, a.stride);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
        top += a.right, bottom += a.right, first += TILE, second += TILE;
        meanwhile();
    }
}

// Gives each row of each finished block to `finish(row, column, 32 sums)`: those of one block while
// the tiles work on the next.
template <class Finish>
NOINLINE void multiply(int rows, int columns, int inner, Left a, const bf16* b, Finish&& finish,
                       int chunk = CHUNK) {
    alignas(64) float blocks[2][BLOCK * BLOCK];
    float *done = blocks[0], *current = blocks[1];
    int row = 0, column = 0, r = BLOCK;
    const int each = (BLOCK * 32 + inner - 1) / inner;
    for (int start = 0; start < rows; start += chunk)
        for (int n = 0; n < columns; n += BLOCK)
            for (int m = start; m < rows && m < start + chunk; m += BLOCK) {
                _tile_zero(0);
                _tile_zero(1);
                _tile_zero(2);
                _tile_zero(3);
                products(inner, a, a.data + m / 16 * a.down, b + long(n) * inner, [&] {
                    for (int end = r + each < BLOCK ? r + each : BLOCK; r < end; r++)
                        finish(row + r, column, done + r * BLOCK);
                });
                std::swap(done, current);
                _tile_stored(0, done, 128);
                _tile_stored(1, done + 16, 128);
                _tile_stored(2, done + 512, 128);
                _tile_stored(3, done + 528, 128);
                row = m, column = n, r = 0;
            }
    for (; r < BLOCK; r++) finish(row + r, column, done + r * BLOCK);
}

// Sums that are added to lie tile after tile, 32 columns together: where the tile (m, n) of `rows` rows is.
inline size_t place_in_sums(int rows, int m, int n) {
    return size_t(n / 32) * rows * 32 + m / 16 * 512 + n / 16 % 2 * 256;
}

// Adds a product to such sums. The next are called for ahead of need: they come from far away.
NOINLINE void accumulate(int rows, int columns, int inner, Left a, const bf16* b, float* sums) {
    for (int m = 0; m < rows; m += BLOCK)
        for (int n = 0; n < columns; n += BLOCK) {
            float* here = sums + place_in_sums(rows, m, n);
            const float* next = sums + (n + BLOCK < columns ? place_in_sums(rows, m, n + BLOCK)
                                                            : place_in_sums(rows, m + BLOCK, 0));
            const float* end = next + BLOCK * BLOCK;
            _tile_loadd(0, here, 64);
            _tile_loadd(1, here + 256, 64);
            _tile_loadd(2, here + 512, 64);
            _tile_loadd(3, here + 768, 64);
            products(inner, a, a.data + m / 16 * a.down, b + long(n) * inner, [&] {
                for (int k = 0; k < 6 && next < end; k++, next += 16)
                    _mm_prefetch(reinterpret_cast<const char*>(next), _MM_HINT_T0);
            });
            _tile_stored(0, here, 64);
            _tile_stored(1, here + 256, 64);
            _tile_stored(2, here + 512, 64);
            _tile_stored(3, here + 768, 64);
        }
}
