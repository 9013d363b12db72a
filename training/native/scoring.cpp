// Cross-entropy with label smoothing over the whole vocabulary, and guided alignment.
#include "network.h"

// Guided alignment: its loss, and its gradient added to that of the head's weights.
void Network::align(Worker& w, const std::vector<Link>& links, const bf16* p, float* dweights, int columns,
                    const Settings& s) {
    for (const Link& link : links) {
        long at = long(link.target) * columns + link.source;
        uint32_t bits = uint32_t(p[at]) << 16;
        float weight;
        memcpy(&weight, &bits, 4);
        w.aligning -= link.share * std::log(weight + 1e-6) * s.per_linked_row;
        dweights[at] -= s.alignment_weight * link.share * s.per_linked_row / (weight + 1e-6f);
    }
}

// Cross-entropy over every piece, scored twice: once for the sum of the exponentials, once for the
// gradients, a part of the vocabulary at a time. To write all probabilities down and read them
// again took longer than the second scoring.
void Network::score(Worker& w, const std::vector<int>& labels, int start, int rows, const Settings& s) {
    const bf16* plain = w.hidden.data + size_t(start) * width;
    int labelled = std::min(rows, int(labels.size()) - start);
    bf16* hidden = w.hidden_tiles.reserve(size_t(rows) * width);
    tile(plain, rows, width, hidden);
    // Exponentials relative to the label's do not overflow unless the network is worse than broken.
    const __m512 most = _mm512_set1_ps(120);
    float *shift = w.shift.reserve(rows), *totals = w.totals.reserve(size_t(rows) * 16);
    memset(totals, 0, size_t(rows) * 16 * sizeof(float));
    for (int r = 0; r < rows; r++)
        shift[r] = r < labelled ? LOG2_E * dot(width, weights[0] + size_t(labels[start + r]) * width,
                                               plain + long(r) * width)
                                : 0;
    multiply(
        rows, vocabulary, width, tiles_of(hidden, width), embedding_forward.data,
        [=](int r, int, const float* c) {
            __m512 label = _mm512_set1_ps(shift[r]);
            __m512 low = power(_mm512_min_ps(_mm512_sub_ps(_mm512_load_ps(c), label), most));
            __m512 high = power(_mm512_min_ps(_mm512_sub_ps(_mm512_load_ps(c + 16), label), most));
            _mm512_store_ps(totals + r * 16,
                            _mm512_add_ps(_mm512_load_ps(totals + r * 16), _mm512_add_ps(low, high)));
        },
        rows);
    float uniform = s.smoothing / vocabulary;
    for (int r = 0; r < labelled; r++) {
        float log_sum = std::log2(_mm512_reduce_add_ps(_mm512_load_ps(totals + r * 16)));
        w.loss += s.per_token * ((log_sum + s.smoothing * shift[r]) / LOG2_E -
                                 uniform * dot(width, embedding_sum.data, plain + long(r) * width));
        shift[r] += log_sum;
    }
    // A row without a label, the rest of a block, has no probabilities.
    std::fill(shift + labelled, shift + rows, 1e30f);

    bf16* left = w.scratch.left.reserve(size_t(rows) * width);
    transposed(plain, width, rows, width, left);
    bf16 *probabilities = w.probabilities.reserve(size_t(rows) * SCORED_PIECES),
         *packed = w.scratch.right.reserve(size_t(rows) * SCORED_PIECES);
    float* sums = w.hidden_sums.reserve(size_t(rows) * width);
    memset(sums, 0, size_t(rows) * width * sizeof(float));
    for (int v = 0; v < vocabulary; v += SCORED_PIECES) {
        int count = std::min(SCORED_PIECES, vocabulary - v);
        multiply(
            rows, count, width, tiles_of(hidden, width), embedding_forward.data + size_t(v) * width,
            [=](int r, int n, const float* c) {
                __m512 level = _mm512_set1_ps(shift[r]);
                store(probabilities + in_tiles(count, r, n), power(_mm512_sub_ps(_mm512_load_ps(c), level)),
                      power(_mm512_sub_ps(_mm512_load_ps(c + 16), level)));
            },
            rows);
        accumulate(rows, width, count, tiles_of(probabilities, count),
                   embedding_backward.data + size_t(v) * width, sums);
        pack_tiles(tiles_of(probabilities, count), rows, count, packed);
        accumulate(width, count, rows, tiles_of(left, rows), packed,
                   w.sums.data + embedding_sums + place_in_sums(width, 0, v));
    }
    label_gradients(w, labels, start, labelled, sums, rows, s);
}

// What is left of the gradients of scoring: the wanted pieces', and the part of all alike.
void Network::label_gradients(Worker& w, const std::vector<int>& labels, int start, int labelled,
                              const float* sums, int rows, const Settings& s) {
    float uniform = s.smoothing / vocabulary;
    float *dhidden = w.dhidden.data + size_t(start) * width, *wanted = w.wanted.reserve(size_t(rows) * width);
    memset(dhidden, 0, size_t(rows) * width * sizeof(float));
    for (int r = 0; r < labelled; r++) {
        const float* label = weights[0] + size_t(labels[start + r]) * width;
        for (int d = 0; d < width; d++) {
            float through = sums[place_in_sums(rows, r, d) + r % 16 * 16 + d % 16];
            dhidden[long(r) * width + d] =
                s.per_token * (through - (1 - s.smoothing) * label[d] - uniform * embedding_sum.data[d]);
        }
        for (int d = 0; d < width; d += 16) {
            __m512 h = widened(w.hidden.data + size_t(start + r) * width + d);
            _mm512_storeu_ps(wanted + long(r) * width + d, h);
            _mm512_storeu_ps(w.hidden_sum.data + d, _mm512_add_ps(_mm512_loadu_ps(w.hidden_sum.data + d), h));
        }
    }
    w.scatter.add(width, {labels.begin() + start, labels.begin() + start + labelled}, wanted,
                  -s.per_token * (1 - s.smoothing));
}
