// The blocks of a layer, forward and back. A thread runs them on its share of a batch ("rows"), keeps
// for each block an `Activations` of what the backward pass needs, and sums gradients of its own.
#pragma once

#include <vector>

#include "attention.h"

// Columns of a gradient that are summed together: what they need fits the second cache.
constexpr int STRIP = 128;

// Some layers of one input, as one product: query, key and value are `parts` of width out / parts.
struct Linear {
    int in, out, parts, first;               // `first` is the place of its first weight among the network's
    size_t tiles, sums;                      // where its gradients lie in a thread's own
    bf16 *forward_packed, *backward_packed;  // for x W' and for dy W
    float* bias;

    // Whether its gradients are summed as [in x out]: see `gradient`.
    bool by_input() const { return in <= out; }
};

struct Norm {
    int first;
    size_t sums;
    const float *gain, *bias;
};

struct Activations {
    Buffer<float> x, statistics;
    Buffer<bf16> normed, projection, memory, mixed, hidden, weights;
};

struct Scratch {
    Buffer<bf16> dy, dprojection, dmemory, dhidden, left, right;
    Buffer<float> dnormed;
    AttentionScratch attention;
};

struct ThreadState {
    Buffer<float> sums;  // all gradients
    Scratch scratch;
};

// weight' += dy' x and bias' += dy, over `rows` rows. The narrower of the two lies row by row, and is
// transposed, which costs more than packing; the other lies row by row or in tiles.
inline void gradient(ThreadState& t, const Linear& w, int rows, Left x, Left dy) {
    add_rows(rows, w.out, dy, t.sums.data + w.sums);
    int narrow_side = w.by_input() ? w.in : w.out, wide_side = w.by_input() ? w.out : w.in;
    Left narrow_rows = w.by_input() ? x : dy, wide = w.by_input() ? dy : x;
    bf16 *left = t.scratch.left.reserve(size_t(rows) * narrow_side),
         *right = t.scratch.right.reserve(size_t(rows) * STRIP);
    transposed(narrow_rows.data, narrow_side, rows, narrow_side, left);
    for (int n = 0; n < wide_side; n += STRIP) {
        if (wide.right == TILE)
            pack_tiles({wide.data + n / 32 * TILE, wide.down, TILE, 64}, rows, STRIP, right);
        else
            pack(wide.data + n, wide_side, rows, STRIP, right);
        accumulate(narrow_side, STRIP, rows, tiles_of(left, rows), right,
                   t.sums.data + w.tiles + place_in_sums(narrow_side, 0, n));
    }
}

// What one after the other needs is done for CHUNK rows at a time, so that it is still in the cache.
template <class Work>
void in_chunks(int rows, Work&& work) {
    for (int start = 0; start < rows; start += CHUNK) work(start, std::min(CHUNK, rows - start));
}

struct Block {
    Norm norm;

    void reserve_normed(Activations& s, int rows, int width) const {
        s.normed.reserve(size_t(rows + BLOCK) * width), s.statistics.reserve(2 * rows);
    }
    void normed(Activations& s, int start, int count, int width) const {
        long at = long(start) * width;
        normalise(count, width, s.x.data + at, norm.gain, norm.bias, s.normed.data + at,
                  s.statistics.data + 2 * start);
    }
    // From the gradient of a product of what was normalised to that of the stream.
    void normed_back(ThreadState& t, Activations& s, int start, int count, const Linear& w, Left dy,
                     float* dx) const {
        long at = long(start) * w.in;
        float* dnormed = t.scratch.dnormed.reserve(CHUNK * w.in);
        multiply(count, w.in, w.out, dy, w.backward_packed, to_floats(dnormed, w.in));
        normalise_back(count, w.in, s.x.data + at, s.statistics.data + 2 * start, norm.gain, dnormed, dx + at,
                       t.sums.data + norm.sums);
    }
};

struct FeedForward : Block {
    Linear up, down;

    void forward(ThreadState&, Activations& s, int rows, float* out) const {
        int width = up.in, inner = up.out;
        reserve_normed(s, rows, width), s.hidden.reserve(size_t(rows) * inner);
        in_chunks(rows, [&](int start, int count) {
            long at = long(start) * width;
            bf16* hidden = s.hidden.data + long(start) * inner;
            normed(s, start, count, width);
            multiply(count, inner, width, rows_of(s.normed.data + at, width), up.forward_packed,
                     positive_part(hidden, inner, up.bias));
            multiply(count, width, inner, tiles_of(hidden, inner), down.forward_packed,
                     add_to(s.x.data + at, out + at, width, down.bias));
        });
    }

    void backward(ThreadState& t, Activations& s, int rows, float* dx) const {
        int width = up.in, inner = up.out;
        bf16 *dy = t.scratch.dy.reserve(size_t(rows) * width),
             *dhidden = t.scratch.dhidden.reserve(size_t(rows) * inner);
        in_chunks(rows, [&](int start, int count) {
            long at = long(start) * width, inside = long(start) * inner;
            narrow(size_t(count) * width, dx + at, dy + at);
            multiply(count, inner, width, rows_of(dy + at, width), down.backward_packed,
                     where_positive(s.hidden.data + inside, dhidden + inside, inner));
            normed_back(t, s, start, count, up, tiles_of(dhidden + inside, inner), dx);
        });
        gradient(t, down, rows, tiles_of(s.hidden.data, inner), rows_of(dy, width));
        gradient(t, up, rows, rows_of(s.normed.data, width), tiles_of(dhidden, inner));
    }
};

struct Attention : Block {
    Linear projection, memory, out;  // `memory` gives keys and values of another sequence
    bool is_cross, is_causal;

    // `other` is the sequence that is attended to, normalised, where it is not this one.
    void forward(ThreadState& t, Activations& s, int rows, const std::vector<Span>& spans, const bf16* other,
                 int other_rows, float* result) const {
        int width = projection.in;
        reserve_normed(s, rows, width), s.projection.reserve(size_t(rows + BLOCK) * projection.out);
        in_chunks(rows, [&](int start, int count) {
            normed(s, start, count, width);
            multiply(
                count, projection.out, width, rows_of(s.normed.data + long(start) * width, width),
                projection.forward_packed,
                to_bf16(s.projection.data + long(start) * projection.out, projection.out, projection.bias));
        });
        if (is_cross)
            multiply(
                other_rows, memory.out, width, rows_of(other, width), memory.forward_packed,
                to_bf16(s.memory.reserve(size_t(other_rows + BLOCK) * memory.out), memory.out, memory.bias));
        bf16* mixed = s.mixed.reserve(size_t(rows + BLOCK) * width);
        const Span& last = spans.back();
        s.weights.reserve(last.weights + width / HEAD * weights_size(last.query_count, last.key_count));
        for (const Span& span : spans) {
            t.scratch.attention.fit(span.query_count, span.key_count);
            for (int head = 0; head < width / HEAD; head++)
                attend(span, sides(s, head), is_causal, weights_of(s, span, head), mixed + head * HEAD, width,
                       t.scratch.attention);
        }
        multiply(rows, width, width, rows_of(mixed, width), out.forward_packed,
                 add_to(s.x.data, result, width, out.bias));
    }

    // `dother` takes the gradient of that sequence; `extra` changes that of the first head's weights.
    template <class Extra>
    void backward(ThreadState& t, Activations& s, int rows, const std::vector<Span>& spans, const bf16* other,
                  int other_rows, float* dx, float* dother, Extra&& extra) const {
        int width = projection.in;
        Scratch& w = t.scratch;
        bf16 *dy = w.dy.reserve(size_t(rows) * width),
             *dmixed = w.dhidden.reserve(size_t(rows + BLOCK) * width);
        in_chunks(rows, [&](int start, int count) {
            long at = long(start) * width;
            narrow(size_t(count) * width, dx + at, dy + at);
            multiply(count, width, width, rows_of(dy + at, width), out.backward_packed,
                     to_bf16(dmixed + at, width));
        });
        gradient(t, out, rows, rows_of(s.mixed.data, width), rows_of(dy, width));
        bf16* dprojection = w.dprojection.reserve(size_t(rows) * projection.out);
        bf16* dmemory = is_cross ? w.dmemory.reserve(size_t(other_rows) * memory.out) : nullptr;
        clear_rest(dprojection, projection.out, rows, spans.back().queries + spans.back().query_count);
        if (is_cross) clear_rest(dmemory, memory.out, other_rows, spans.back().keys + spans.back().key_count);
        for (const Span& span : spans) {
            w.attention.fit(span.query_count, span.key_count);
            for (int head = 0; head < width / HEAD; head++) {
                bf16* dkeys = (is_cross ? dmemory : dprojection + width) + head * HEAD;
                attend_back(span, sides(s, head), weights_of(s, span, head), dmixed + head * HEAD, width,
                            dprojection + head * HEAD, dkeys, dkeys + width, w.attention,
                            [&](float* dweights, int columns) {
                                if (head == 0) extra(span, weights_of(s, span, 0), dweights, columns);
                            });
            }
        }
        gradient(t, projection, rows, rows_of(s.normed.data, width), rows_of(dprojection, projection.out));
        in_chunks(rows, [&](int start, int count) {
            normed_back(t, s, start, count, projection,
                        rows_of(dprojection + long(start) * projection.out, projection.out), dx);
        });
        if (!is_cross) return;
        gradient(t, memory, other_rows, rows_of(other, width), rows_of(dmemory, memory.out));
        multiply(other_rows, width, memory.out, rows_of(dmemory, memory.out), memory.backward_packed,
                 add_to(dother, width));
    }

    void backward(ThreadState& t, Activations& s, int rows, const std::vector<Span>& spans, float* dx) const {
        backward(t, s, rows, spans, nullptr, 0, dx, nullptr, [](const Span&, const bf16*, float*, int) {});
    }

private:
    Sides sides(Activations& s, int head) const {
        const bf16 *q = s.projection.data + head * HEAD,
                   *k = is_cross ? s.memory.data + head * HEAD : q + projection.in;
        return {q, k, k + projection.in, projection.out, is_cross ? memory.out : projection.out};
    }
    bf16* weights_of(Activations& s, const Span& span, int head) const {
        return s.weights.data + span.weights + head * weights_size(span.query_count, span.key_count);
    }
    static void clear_rest(bf16* rows, int width, int count, int used) {
        memset(rows + long(used) * width, 0, size_t(count - used) * width * sizeof(bf16));
    }
};
