// What is done to rows between the products: sums stay in fp32, as does the stream that blocks add to.
#pragma once

#include <cmath>

#include "tiles.h"

constexpr float LOG2_E = 1.44269504f;

// 2^x to four digits, which is more than bfloat16 keeps.
inline __m512 power(__m512 x) {
    __m512 f = _mm512_reduce_ps(x, 1);  // above the next whole number below
    __m512 p = _mm512_fmadd_ps(f, _mm512_set1_ps(0.07802449f), _mm512_set1_ps(0.22606721f));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(0.69583352f));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(0.99992522f));
    return _mm512_scalef_ps(p, x);
}

// `statistics` takes mean and inverse deviation of each row, for the backward pass.
NOINLINE void normalise(int rows, int width, const float* x, const float* gain, const float* bias, bf16* y,
                        float* statistics) {
    for (int r = 0; r < rows; r++, x += width, y += width) {
        __m512 sum = _mm512_setzero_ps(), squares = sum;
        for (int d = 0; d < width; d += 16) sum = _mm512_add_ps(sum, _mm512_loadu_ps(x + d));
        __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(sum) / width);
        for (int d = 0; d < width; d += 16) {
            __m512 c = _mm512_sub_ps(_mm512_loadu_ps(x + d), mean);
            squares = _mm512_fmadd_ps(c, c, squares);
        }
        float inverse = 1 / std::sqrt(_mm512_reduce_add_ps(squares) / width + 1e-5f);
        __m512 scale = _mm512_set1_ps(inverse);
        auto value = [&](int d) {
            __m512 c = _mm512_mul_ps(_mm512_sub_ps(_mm512_loadu_ps(x + d), mean), scale);
            return _mm512_fmadd_ps(c, _mm512_loadu_ps(gain + d), _mm512_loadu_ps(bias + d));
        };
        for (int d = 0; d < width; d += 32) store(y + d, value(d), value(d + 16));
        statistics[2 * r] = _mm512_cvtss_f32(mean), statistics[2 * r + 1] = inverse;
    }
}

// Adds the gradient of the input to `dx`, from that of the result; `sums` takes the gradients of gain and
// bias.
NOINLINE void normalise_back(int rows, int width, const float* x, const float* statistics, const float* gain,
                             const float* dy, float* dx, float* sums) {
    for (int r = 0; r < rows; r++, x += width, dy += width, dx += width) {
        __m512 mean = _mm512_set1_ps(statistics[2 * r]), scale = _mm512_set1_ps(statistics[2 * r + 1]);
        __m512 plain = _mm512_setzero_ps(), along = plain;
        auto centred = [&](int d) {
            return _mm512_mul_ps(_mm512_sub_ps(_mm512_loadu_ps(x + d), mean), scale);
        };
        for (int d = 0; d < width; d += 16) {
            __m512 c = centred(d), y = _mm512_loadu_ps(dy + d),
                   g = _mm512_mul_ps(y, _mm512_loadu_ps(gain + d));
            plain = _mm512_add_ps(plain, g), along = _mm512_fmadd_ps(g, c, along);
            _mm512_storeu_ps(sums + d, _mm512_fmadd_ps(y, c, _mm512_loadu_ps(sums + d)));
            _mm512_storeu_ps(sums + width + d, _mm512_add_ps(y, _mm512_loadu_ps(sums + width + d)));
        }
        __m512 level = _mm512_set1_ps(_mm512_reduce_add_ps(plain) / width),
               slope = _mm512_set1_ps(_mm512_reduce_add_ps(along) / width);
        for (int d = 0; d < width; d += 16) {
            __m512 g = _mm512_mul_ps(_mm512_loadu_ps(dy + d), _mm512_loadu_ps(gain + d));
            g = _mm512_sub_ps(_mm512_sub_ps(g, level), _mm512_mul_ps(centred(d), slope));
            _mm512_storeu_ps(dx + d, _mm512_fmadd_ps(g, scale, _mm512_loadu_ps(dx + d)));
        }
    }
}

NOINLINE void narrow(size_t count, const float* from, bf16* to, float scale = 1) {
    __m512 s = _mm512_set1_ps(scale);
    for (size_t k = 0; k < count; k += 32)
        store(to + k, _mm512_mul_ps(_mm512_loadu_ps(from + k), s),
              _mm512_mul_ps(_mm512_loadu_ps(from + k + 16), s));
}

// Sums of the columns of `rows_of` or `tiles_of` a matrix.
NOINLINE void add_rows(int rows, int width, Left from, float* sums) {
    for (int d = 0; d < width; d += 32) {
        __m512 low = _mm512_loadu_ps(sums + d), high = _mm512_loadu_ps(sums + d + 16);
        for (int r = 0; r < rows; r++) {
            const bf16* at = from.data + r / 16 * from.down + d / 32 * from.right + r % 16 * from.stride / 2;
            low = _mm512_add_ps(low, widened(at)), high = _mm512_add_ps(high, widened(at + 16));
        }
        _mm512_storeu_ps(sums + d, low), _mm512_storeu_ps(sums + d + 16, high);
    }
}

inline float dot(int width, const float* a, const bf16* b) {
    __m512 sum = _mm512_setzero_ps();
    for (int d = 0; d < width; d += 16) sum = _mm512_fmadd_ps(_mm512_loadu_ps(a + d), widened(b + d), sum);
    return _mm512_reduce_add_ps(sum);
}

// What is done with 32 sums of a row of a product.
inline auto to_bf16(bf16* out, long width, const float* bias) {
    return [=](int r, int n, const float* c) {
        store(out + r * width + n, _mm512_add_ps(_mm512_load_ps(c), _mm512_loadu_ps(bias + n)),
              _mm512_add_ps(_mm512_load_ps(c + 16), _mm512_loadu_ps(bias + n + 16)));
    };
}

inline auto to_bf16(bf16* out, long width) {
    return [=](int r, int n, const float* c) {
        store(out + r * width + n, _mm512_load_ps(c), _mm512_load_ps(c + 16));
    };
}

// As above, where the row is one of the first `count`.
inline auto to_first(int count, bf16* out, long width) {
    return [=](int r, int n, const float* c) {
        if (r < count) store(out + r * width + n, _mm512_load_ps(c), _mm512_load_ps(c + 16));
    };
}

inline auto to_floats(float* out, long width) {
    return [=](int r, int n, const float* c) {
        _mm512_storeu_ps(out + r * width + n, _mm512_load_ps(c)),
            _mm512_storeu_ps(out + r * width + n + 16, _mm512_load_ps(c + 16));
    };
}

inline auto add_to(const float* x, float* out, long width, const float* bias) {
    return [=](int r, int n, const float* c) {
        for (int k = 0; k < BLOCK; k += 16) {
            long at = r * width + n + k;
            __m512 y = _mm512_add_ps(_mm512_load_ps(c + k), _mm512_loadu_ps(bias + n + k));
            _mm512_storeu_ps(out + at, _mm512_add_ps(y, _mm512_loadu_ps(x + at)));
        }
    };
}

inline auto add_to(float* x, long width) {
    return [=](int r, int n, const float* c) {
        for (int k = 0; k < BLOCK; k += 16) {
            float* at = x + r * width + n + k;
            _mm512_storeu_ps(at, _mm512_add_ps(_mm512_load_ps(c + k), _mm512_loadu_ps(at)));
        }
    };
}

// Both in tiles: they are as wide as the feed-forward's inner side.
inline auto positive_part(bf16* out, long width, const float* bias) {
    return [=](int r, int n, const float* c) {
        __m512 low = _mm512_add_ps(_mm512_load_ps(c), _mm512_loadu_ps(bias + n));
        __m512 high = _mm512_add_ps(_mm512_load_ps(c + 16), _mm512_loadu_ps(bias + n + 16)),
               zero = _mm512_setzero_ps();
        store(out + in_tiles(width, r, n), _mm512_max_ps(low, zero), _mm512_max_ps(high, zero));
    };
}

// The gradient where the positive part let something through.
inline auto where_positive(const bf16* passed, bf16* out, long width) {
    return [=](int r, int n, const float* c) {
        long at = in_tiles(width, r, n);
        __mmask32 open = _mm512_cmpneq_epi16_mask(_mm512_loadu_si512(passed + at), _mm512_setzero_si512());
        _mm512_storeu_si512(
            out + at, _mm512_maskz_mov_epi16(open, narrowed(_mm512_load_ps(c), _mm512_load_ps(c + 16))));
    };
}
