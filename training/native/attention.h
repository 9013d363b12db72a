// Attention of one sentence's queries to one sentence's keys, head by head. Sentences lie end to end,
// so nothing is computed for padding but the rest of a block.
#pragma once

#include "rows.h"

constexpr int HEAD = 64;  // width of a head

struct Link {
    int target, source;
    float share;
};

// A sentence: its first row and its length, on the querying side and on the one that is attended to.
struct Span {
    int queries, query_count, keys, key_count;
    size_t weights;  // where its weights lie, all heads
};

inline size_t weights_size(int queries, int keys) { return size_t(padded(queries)) * padded(keys); }

struct Sides {
    const bf16 *query, *key, *value;
    long query_width, key_width;
};

struct AttentionScratch {
    Buffer<bf16> first, second, third, slopes, transposed_rows;
    Buffer<float> scores;

    void fit(int queries, int keys) {
        size_t side = padded(queries) + padded(keys) + BLOCK;
        first.reserve(side * HEAD), second.reserve(side * HEAD), third.reserve(side * HEAD);
        size_t square = weights_size(queries, keys);
        slopes.reserve(square), transposed_rows.reserve(square), scores.reserve(square);
    }
};

NOINLINE void attend(const Span& s, const Sides& in, bool is_causal, bf16* weights, bf16* out, long out_width,
                     AttentionScratch& work) {
    int rows = padded(s.query_count), columns = padded(s.key_count);
    const bf16 *q = in.query + s.queries * in.query_width, *k = in.key + s.keys * in.key_width,
               *v = in.value + s.keys * in.key_width;
    float* scores = work.scores.data;
    pack_transposed(k, in.key_width, HEAD, columns, work.first.data);
    pack(v, in.key_width, columns, HEAD, work.second.data);
    multiply(rows, columns, HEAD, rows_of(q, in.query_width), work.first.data, to_floats(scores, columns));
    const __m512 scale = _mm512_set1_ps(LOG2_E / std::sqrt(float(HEAD))), low = _mm512_set1_ps(-1e30f);
    for (int r = 0; r < rows; r++) {
        bf16* row = weights + long(r) * columns;
        if (r >= s.query_count) {
            memset(row, 0, columns * sizeof(bf16));
            continue;
        }
        int seen = is_causal ? r + 1 : s.key_count;
        float* z = scores + long(r) * columns;
        auto mask = [&](int n) {
            return __mmask16(seen - n >= 16 ? 0xffff : seen <= n ? 0 : (1 << (seen - n)) - 1);
        };
        __m512 top = low, sum = _mm512_setzero_ps();
        for (int n = 0; n < columns; n += 16)
            top = _mm512_mask_max_ps(top, mask(n), top, _mm512_loadu_ps(z + n));
        __m512 most = _mm512_set1_ps(_mm512_reduce_max_ps(top));
        for (int n = 0; n < columns; n += 16) {
            __m512 e = power(_mm512_mul_ps(_mm512_sub_ps(_mm512_loadu_ps(z + n), most), scale));
            e = _mm512_maskz_mov_ps(mask(n), e);
            sum = _mm512_add_ps(sum, e);
            _mm512_storeu_ps(z + n, e);
        }
        __m512 part = _mm512_set1_ps(1 / _mm512_reduce_add_ps(sum));
        for (int n = 0; n < columns; n += 32)
            store(row + n, _mm512_mul_ps(_mm512_loadu_ps(z + n), part),
                  _mm512_mul_ps(_mm512_loadu_ps(z + n + 16), part));
    }
    multiply(rows, HEAD, columns, rows_of(weights, columns), work.second.data,
             to_first(s.query_count, out + s.queries * out_width, out_width));
}

// `extra(scores)` may add to the gradient of the weights before it is used.
template <class Extra>
NOINLINE void attend_back(const Span& s, const Sides& in, const bf16* weights, const bf16* dout,
                          long out_width, bf16* dquery, bf16* dkey, bf16* dvalue, AttentionScratch& work,
                          Extra&& extra) {
    int rows = padded(s.query_count), columns = padded(s.key_count);
    const bf16 *q = in.query + s.queries * in.query_width, *k = in.key + s.keys * in.key_width,
               *v = in.value + s.keys * in.key_width;
    const bf16* g = dout + s.queries * out_width;
    float* dweights = work.scores.data;
    pack_transposed(v, in.key_width, HEAD, columns, work.first.data);
    multiply(rows, columns, HEAD, rows_of(g, out_width), work.first.data, to_floats(dweights, columns));
    extra(dweights, columns);
    const __m512 scale = _mm512_set1_ps(1 / std::sqrt(float(HEAD)));
    for (int r = 0; r < rows; r++) {
        const bf16* p = weights + long(r) * columns;
        const float* d = dweights + long(r) * columns;
        __m512 along = _mm512_setzero_ps();
        for (int n = 0; n < columns; n += 16)
            along = _mm512_fmadd_ps(widened(p + n), _mm512_loadu_ps(d + n), along);
        __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(along));
        auto slope = [&](int n) {
            return _mm512_mul_ps(_mm512_mul_ps(widened(p + n), scale),
                                 _mm512_sub_ps(_mm512_loadu_ps(d + n), mean));
        };
        for (int n = 0; n < columns; n += 32)
            store(work.slopes.data + long(r) * columns + n, slope(n), slope(n + 16));
    }
    pack(k, in.key_width, columns, HEAD, work.first.data);
    multiply(rows, HEAD, columns, rows_of(work.slopes.data, columns), work.first.data,
             to_first(s.query_count, dquery + s.queries * in.query_width, in.query_width));
    pack(q, in.query_width, rows, HEAD, work.second.data);
    transposed(work.slopes.data, columns, rows, columns, work.transposed_rows.data);
    multiply(columns, HEAD, rows, tiles_of(work.transposed_rows.data, rows), work.second.data,
             to_first(s.key_count, dkey + s.keys * in.key_width, in.key_width));
    pack(g, out_width, rows, HEAD, work.third.data);
    transposed(weights, columns, rows, columns, work.transposed_rows.data);
    multiply(columns, HEAD, rows, tiles_of(work.transposed_rows.data, rows), work.third.data,
             to_first(s.key_count, dvalue + s.keys * in.key_width, in.key_width));
}
