#include "network.h"

#include <atomic>
#include <thread>

constexpr int SHARE = 2048;  // rows of target, about, that a thread takes at a time

Network::Network(int vocabulary, int width, int inner, int encoders, int decoders, float** weights,
                 float** gradients, const float* positions, int threads)
    : vocabulary(vocabulary),
      width(width),
      encoders(encoders),
      decoders(decoders),
      weights(weights),
      gradients(gradients),
      positions(positions),
      workers(threads) {
    int at = 1;
    for (int k = 0; k < encoders; k++) {
        attention(at, false, false), feed(at, inner);
    }
    encoder_norm = norm(at);
    for (int k = 0; k < decoders; k++) {
        attention(at, false, true), attention(at, true, false), feed(at, inner);
    }
    decoder_norm = norm(at);
    embedding_sums = sums_size, sums_size += size_t(vocabulary) * width;
    for (Worker& w : workers) w.sums.reserve(sums_size), w.hidden_sum.reserve(width);
    embedding_sum.reserve(width);
    embedding_forward.reserve(size_t(vocabulary) * width);
    embedding_backward.reserve(size_t(vocabulary) * width);
}

void Network::step(const Pairs& pairs, Settings s, double* losses) {
    on_all([&](int k) { prepare(k); });
    long tokens = 0, linked = 0;
    for (int k = 0; k < pairs.count; k++) tokens += pairs.target_length(k), linked += linked_rows(pairs, k);
    s.per_token = 1.0f / tokens, s.per_linked_row = 1.0f / std::max(1L, linked);
    std::vector<int> starts = deal(pairs, tokens);
    std::atomic<int> next{0};
    on_all([&](int k) {
        Worker& w = workers[k];
        w.loss = w.aligning = 0, w.scatter.ids.clear();
        memset(w.sums.data, 0, sums_size * sizeof(float));
        memset(w.hidden_sum.data, 0, width * sizeof(float));
        for (int share; (share = next++) + 1 < int(starts.size());)
            run(w, Share(pairs, starts[share], starts[share + 1], width / HEAD), s);
    });
    on_all([&](int k) { gather(k, s); });
    losses[0] = losses[1] = 0;
    for (Worker& w : workers) losses[0] += w.loss, losses[1] += w.aligning;
}

// Where the shares begin, and the end: as many for each thread, of about SHARE target rows.
std::vector<int> Network::deal(const Pairs& pairs, long tokens) const {
    long shares = std::max<long>(1, (tokens + SHARE * threads() / 2) / (SHARE * threads())) * threads();
    std::vector<int> starts{0};
    for (int k = 0, rows = 0; k < pairs.count; k++) {
        rows += pairs.target_length(k);
        if (rows >= (tokens + shares - 1) / shares || k + 1 == pairs.count) starts.push_back(k + 1), rows = 0;
    }
    return starts;
}

void Network::on_all(const std::function<void(int)>& work) {
    std::vector<std::thread> others;
    auto start = [&](int k) { shape_tiles(), work(k), _tile_release(); };
    for (size_t k = 1; k < workers.size(); k++) others.emplace_back(start, k);
    start(0);
    for (std::thread& other : others) other.join();
}

Norm Network::norm(int& at) {
    Norm n{at, sums_size, weights[at], weights[at + 1]};
    at += 2, sums_size += 2 * width;
    return n;
}

Linear Network::linear(int& at, int in, int out, int parts) {
    Buffer<bf16> ahead, back;
    Buffer<float> bias;
    Linear l{in,
             out,
             parts,
             at,
             sums_size,
             sums_size + size_t(in) * out,
             ahead.reserve(size_t(in) * out),
             back.reserve(size_t(in) * out),
             bias.reserve(out)};
    at += 2 * parts, sums_size += size_t(in) * out + out;
    return l;
}

void Network::attention(int& at, bool is_cross, bool is_causal) {
    Attention a;
    a.is_cross = is_cross, a.is_causal = is_causal, a.norm = norm(at);
    a.projection = linear(at, width, is_cross ? width : 3 * width, is_cross ? 1 : 3);
    if (is_cross) a.memory = linear(at, width, 2 * width, 2);
    a.out = linear(at, width, width, 1);
    attentions.push_back(a);
}

void Network::feed(int& at, int inner) {
    FeedForward f;
    f.norm = norm(at), f.up = linear(at, width, inner, 1), f.down = linear(at, inner, width, 1);
    feeds.push_back(f);
}
