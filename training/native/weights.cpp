// The weights as a step wants them, and the gradients as Python wants them.
#include "network.h"

void Network::prepare(int thread) {
    int index = 0;
    Buffer<bf16>& plain = workers[thread].scratch.right;
    each_linear([&](Linear& l) {
        if (index++ % threads() != thread) return;
        plain.reserve(size_t(l.in) * l.out);
        size_t part = size_t(l.in) * l.out / l.parts;
        for (int k = 0; k < l.parts; k++) {
            narrow(part, weights[l.first + 2 * k], plain.data + k * part);
            memcpy(l.bias + k * l.out / l.parts, weights[l.first + 2 * k + 1],
                   l.out / l.parts * sizeof(float));
        }
        pack_transposed(plain.data, l.in, l.in, l.out, l.forward_packed);
        pack(plain.data, l.in, l.out, l.in, l.backward_packed);
    });
    if (thread == 0) {
        float* sum = embedding_sum.data;
        memset(sum, 0, width * sizeof(float));
        for (int v = 0; v < vocabulary; v++)
            for (int d = 0; d < width; d++) sum[d] += weights[0][size_t(v) * width + d];
    }
    plain.reserve(SCORED_PIECES * width);
    for (int v = SCORED_PIECES * thread; v < vocabulary; v += SCORED_PIECES * threads()) {
        int count = std::min(SCORED_PIECES, vocabulary - v);
        const float* rows = weights[0] + size_t(v) * width;
        narrow(size_t(count) * width, rows, plain.data, LOG2_E);
        pack_transposed(plain.data, width, width, count, embedding_forward.data + size_t(v) * width);
        narrow(size_t(count) * width, rows, plain.data);
        pack(plain.data, width, count, width, embedding_backward.data + size_t(v) * width);
    }
}

void Network::gather(int thread, const Settings& s) {
    int index = 0;
    each_linear([&](Linear& l) {
        if (index++ % threads() != thread) return;
        int rows = l.by_input() ? l.in : l.out, columns = l.by_input() ? l.out : l.in, part = l.out / l.parts;
        for (int m = 0; m < rows; m += 16)
            for (int n = 0; n < columns; n += 16) {
                int out = l.by_input() ? n : m, in = l.by_input() ? m : n;
                untile(l.tiles + place_in_sums(rows, m, n), l.by_input(), 1,
                       gradients[l.first + 2 * (out / part)] + size_t(out % part) * l.in + in, l.in);
            }
        for (int k = 0; k < l.parts; k++) add_up(l.sums + k * part, part, gradients[l.first + 2 * k + 1]);
    });
    if (thread == 0)
        each_norm([&](Norm& n) {
            add_up(n.sums, width, gradients[n.first]), add_up(n.sums + width, width, gradients[n.first + 1]);
        });
    gather_embedding(thread, s);
}

// Of the embedding each thread takes a range of pieces.
void Network::gather_embedding(int thread, const Settings& s) {
    int count = threads(), from = vocabulary / 16 * thread / count * 16,
        to = vocabulary / 16 * (thread + 1) / count * 16;
    float* whole = gradients[0];
    for (int v = from; v < to; v += 16)
        for (int d = 0; d < width; d += 16)
            untile(embedding_sums + place_in_sums(width, d, v), true, s.per_token,
                   whole + size_t(v) * width + d, width);
    std::vector<float> uniform(width);
    for (Worker& w : workers)
        for (int d = 0; d < width; d++)
            uniform[d] -= s.per_token * s.smoothing / vocabulary * w.hidden_sum.data[d];
    for (int v = from; v < to; v++)
        for (int d = 0; d < width; d++) whole[size_t(v) * width + d] += uniform[d];
    for (Worker& w : workers)
        for (size_t k = 0; k < w.scatter.ids.size(); k++) {
            int id = w.scatter.ids[k];
            if (id < from || id >= to) continue;
            for (int d = 0; d < width; d++)
                whole[size_t(id) * width + d] += w.scatter.rows.data[k * width + d];
        }
}

void Network::add_up(size_t sums, int count, float* to) {
    for (int k = 0; k < count; k++) {
        to[k] = 0;
        for (Worker& w : workers) to[k] += w.sums.data[sums + k];
    }
}

// The sums at `at` of all threads, a tile, transposed or not, to a place among rows of `width`.
void Network::untile(size_t at, bool transposes, float scale, float* to, int row_width) {
    __m512i rows[16];
    for (int r = 0; r < 16; r++) {
        __m512 sum = _mm512_setzero_ps();
        for (Worker& w : workers) sum = _mm512_add_ps(sum, _mm512_loadu_ps(w.sums.data + at + 16 * r));
        rows[r] = _mm512_castps_si512(_mm512_mul_ps(sum, _mm512_set1_ps(scale)));
    }
    if (transposes) transpose(rows);
    for (int r = 0; r < 16; r++) _mm512_storeu_si512(to + size_t(r) * row_width, rows[r]);
}
