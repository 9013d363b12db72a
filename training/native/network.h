// The network of common/model.py, its losses and their gradients, for a processor with tiles.
//
// A batch's sentences lie end to end. They are dealt out to the threads in shares of two thousand
// tokens: in smaller ones a thread whose core is taken away would hold the other up for less long, but
// each share adds to all sums of gradients, which come from far away.
#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

#include "adam.h"
#include "batch.h"
#include "blocks.h"
#include "muon.h"

constexpr int SHARE = 2048;       // rows of target, about, that a thread takes at a time
constexpr int SCORED_ROWS = 512;  // of which the whole vocabulary is scored together
constexpr int SCORED_PIECES =
    320;  // of the vocabulary at a time, whose probabilities stay in the second cache

struct Worker : ThreadState {
    MuonStep muon;
    std::vector<Activations> encoder, decoder;
    Activations encoder_end, decoder_end;
    Buffer<bf16> encoded, hidden, hidden_tiles, probabilities;
    Buffer<float> dsource, dtarget, dhidden, dencoded, hidden_sum, hidden_sums, wanted, shift, totals;
    Scatter scatter;
    double loss, aligning;
};

struct Settings {
    float smoothing, alignment_weight;
    float per_token, per_linked_row;  // one over the batch's number of each
};

class Network {
public:
    Network(int vocabulary, int width, int inner, int encoders, int decoders, float** weights,
            float** gradients, const float* positions, int threads)
        : vocabulary(vocabulary),
          width(width),
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
        embedding_forward.reserve(size_t(vocabulary) * width),
            embedding_backward.reserve(size_t(vocabulary) * width);
        encoders_ = encoders;
    }

    void step(const Pairs& pairs, Settings s, double* losses) {
        on_all([&](int k) { prepare(k); });
        long tokens = 0, linked = 0;
        for (int k = 0; k < pairs.count; k++)
            tokens += pairs.target_length(k), linked += linked_rows(pairs, k);
        s.per_token = 1.0f / tokens, s.per_linked_row = 1.0f / std::max(1L, linked);
        std::vector<int> starts{0};
        for (int k = 0, rows = 0; k < pairs.count; k++) {
            rows += pairs.target_length(k);
            if (rows >= share_of(tokens) || k + 1 == pairs.count) starts.push_back(k + 1), rows = 0;
        }
        std::atomic<int> next{0};
        on_all([&](int k) {
            Worker& w = workers[k];
            w.loss = w.aligning = 0, w.scatter.ids.clear();
            memset(w.sums.data, 0, sums_size * sizeof(float)),
                memset(w.hidden_sum.data, 0, width * sizeof(float));
            for (int share; (share = next++) + 1 < int(starts.size());)
                run(w, pairs, starts[share], starts[share + 1], s);
        });
        on_all([&](int k) { gather(k, s); });
        losses[0] = losses[1] = 0;
        for (Worker& w : workers) losses[0] += w.loss, losses[1] += w.aligning;
    }

    void on_all(const std::function<void(int)>& work) {
        std::vector<std::thread> others;
        auto start = [&](int k) { shape_tiles(), work(k), _tile_release(); };
        for (size_t k = 1; k < workers.size(); k++) others.emplace_back(start, k);
        start(0);
        for (std::thread& other : others) other.join();
    }

    int threads() const { return int(workers.size()); }
    // A thread's part of `count` numbers.
    std::pair<size_t, size_t> part(size_t count, int thread) const {
        return {count * thread / threads(), count * (thread + 1) / threads()};
    }
    MuonStep& muon(int thread) { return workers[thread].muon; }

private:
    int vocabulary, width, encoders_;
    float **weights, **gradients;
    const float* positions;
    std::vector<Worker> workers;
    std::vector<Attention> attentions;
    std::vector<FeedForward> feeds;
    Norm encoder_norm, decoder_norm;
    Buffer<bf16> embedding_forward,
        embedding_backward;  // the embedding, packed for the scores h E' as powers of two, and for dz E
    Buffer<float> embedding_sum;
    size_t sums_size = 0, embedding_sums;

    // ---- what the network is made of, in the order of its weights ----

    Norm norm(int& at) {
        Norm n{at, sums_size, weights[at], weights[at + 1]};
        at += 2, sums_size += 2 * width;
        return n;
    }

    Linear linear(int& at, int in, int out, int parts) {
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

    void attention(int& at, bool is_cross, bool is_causal) {
        Attention a;
        a.is_cross = is_cross, a.is_causal = is_causal, a.norm = norm(at);
        a.projection = linear(at, width, is_cross ? width : 3 * width, is_cross ? 1 : 3);
        if (is_cross) a.memory = linear(at, width, 2 * width, 2);
        a.out = linear(at, width, width, 1);
        attentions.push_back(a);
    }

    void feed(int& at, int inner) {
        FeedForward f;
        f.norm = norm(at), f.up = linear(at, width, inner, 1), f.down = linear(at, inner, width, 1);
        feeds.push_back(f);
    }

    template <class Work>
    void each_linear(Work&& work) {
        for (Attention& a : attentions) {
            work(a.projection), work(a.out);
            if (a.is_cross) work(a.memory);
        }
        for (FeedForward& f : feeds) work(f.up), work(f.down);
    }

    template <class Work>
    void each_norm(Work&& work) {
        for (Attention& a : attentions) work(a.norm);
        for (FeedForward& f : feeds) work(f.norm);
        work(encoder_norm), work(decoder_norm);
    }

    int share_of(long tokens) const {
        int shares = std::max<long>(1, (tokens + SHARE * threads() / 2) / (SHARE * threads())) * threads();
        return int((tokens + shares - 1) / shares);
    }

    // ---- before a step: the weights as bfloat16, in the order that tiles want ----

    void prepare(int thread) {
        int turn = 0;
        Buffer<bf16>& plain = workers[thread].scratch.right;
        each_linear([&](Linear& l) {
            if (turn++ % threads() != thread) return;
            plain.reserve(size_t(l.in) * l.out);
            size_t part = size_t(l.in) * l.out / l.parts;
            for (int k = 0; k < l.parts; k++) {
                narrow(part, weights[l.first + 2 * k], plain.data + k * part);
                memcpy(l.bias + k * l.out / l.parts, weights[l.first + 2 * k + 1],
                       l.out / l.parts * sizeof(float));
            }
            pack_transposed(plain.data, l.in, l.in, l.out, l.ahead);
            pack(plain.data, l.in, l.out, l.in, l.back);
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

    // ---- a share of a batch, forward and back ----

    void embed(const std::vector<int>& ids, const std::vector<int>& places, float* x) const {
        float scale = std::sqrt(float(width));
        for (size_t r = 0; r < ids.size(); r++)
            for (int d = 0; d < width; d++)
                x[r * width + d] =
                    scale * weights[0][size_t(ids[r]) * width + d] + positions[size_t(places[r]) * width + d];
    }

    void run(Worker& w, const Pairs& pairs, int from, int to, const Settings& s) {
        std::vector<int> source, target, labels, source_places, target_places;
        std::vector<Span> own_source, own_target, across;
        std::vector<std::vector<Link>> links;
        size_t source_weights = 0, target_weights = 0, across_weights = 0;
        int heads = width / HEAD;
        for (int k = from; k < to; k++) {
            int sources = pairs.source_length(k), targets = pairs.target_length(k);
            int source_start = int(source.size()), target_start = int(target.size());
            own_source.push_back({source_start, sources, source_start, sources, source_weights});
            own_target.push_back({target_start, targets, target_start, targets, target_weights});
            across.push_back({target_start, targets, source_start, sources, across_weights});
            source_weights += heads * weights_size(sources, sources),
                target_weights += heads * weights_size(targets, targets);
            across_weights += heads * weights_size(targets, sources);
            for (int t = 0; t < sources; t++)
                source.push_back(t + 1 < sources ? pairs.french[pairs.french_bounds[k] + t] : END),
                    source_places.push_back(t);
            for (int t = 0; t < targets; t++) {
                target.push_back(t ? pairs.english[pairs.english_bounds[k] + t - 1] : PAD),
                    target_places.push_back(t);
                labels.push_back(t + 1 < targets ? pairs.english[pairs.english_bounds[k] + t] : END);
            }
            links.push_back(links_of(pairs, k));
        }
        int sources = padded(int(source.size())), targets = padded(int(target.size()));
        size_t blocks_before = 2 * encoders_, decoders = feeds.size() - encoders_;
        w.encoder.resize(blocks_before), w.decoder.resize(3 * decoders);

        auto stream = [&](Activations& state, int rows) { return state.x.reserve(size_t(rows) * width); };
        auto after = [&](std::vector<Activations>& states, Activations& end, size_t k, int rows) {
            return stream(k + 1 < states.size() ? states[k + 1] : end, rows);
        };
        embed(source, source_places, stream(w.encoder[0], sources));
        for (int k = 0; k < encoders_; k++) {
            attentions[k].forward(w, w.encoder[2 * k], sources, own_source, nullptr, 0,
                                  after(w.encoder, w.encoder_end, 2 * k, sources));
            feeds[k].forward(w, w.encoder[2 * k + 1], sources,
                             after(w.encoder, w.encoder_end, 2 * k + 1, sources));
        }
        bf16* encoded = w.encoded.reserve(size_t(sources) * width);
        normalise(sources, width, w.encoder_end.x.data, encoder_norm.gain, encoder_norm.bias, encoded,
                  w.encoder_end.statistics.reserve(2 * sources));
        embed(target, target_places, stream(w.decoder[0], targets));
        for (size_t k = 0; k < decoders; k++) {
            auto next = [&](size_t block) { return after(w.decoder, w.decoder_end, 3 * k + block, targets); };
            attentions[encoders_ + 2 * k].forward(w, w.decoder[3 * k], targets, own_target, nullptr, 0,
                                                  next(0));
            attentions[encoders_ + 2 * k + 1].forward(w, w.decoder[3 * k + 1], targets, across, encoded,
                                                      sources, next(1));
            feeds[encoders_ + k].forward(w, w.decoder[3 * k + 2], targets, next(2));
        }
        bf16* hidden = w.hidden.reserve(size_t(targets) * width);
        normalise(targets, width, w.decoder_end.x.data, decoder_norm.gain, decoder_norm.bias, hidden,
                  w.decoder_end.statistics.reserve(2 * targets));

        float* dhidden = w.dhidden.reserve(size_t(targets) * width);
        for (int start = 0; start < targets; start += SCORED_ROWS)
            score(w, labels, start, std::min(SCORED_ROWS, targets - start), s);

        auto cleared = [&](Buffer<float>& buffer, int rows) {
            float* data = buffer.reserve(size_t(rows) * width);
            memset(data, 0, size_t(rows) * width * sizeof(float));
            return data;
        };
        float *dtarget = cleared(w.dtarget, targets), *dencoded = cleared(w.dencoded, sources),
              *dsource = cleared(w.dsource, sources);
        normalise_back(targets, width, w.decoder_end.x.data, w.decoder_end.statistics.data, decoder_norm.gain,
                       dhidden, dtarget, w.sums.data + decoder_norm.sums);
        for (size_t k = decoders; k-- > 0;) {
            bool aligns = k + 1 == decoders;
            feeds[encoders_ + k].backward(w, w.decoder[3 * k + 2], targets, dtarget);
            attentions[encoders_ + 2 * k + 1].backward(
                w, w.decoder[3 * k + 1], targets, across, encoded, sources, dtarget, dencoded,
                [&](const Span& span, const bf16* p, float* dweights, int columns) {
                    if (aligns) align(w, links[&span - across.data()], p, dweights, columns, s);
                });
            attentions[encoders_ + 2 * k].backward(w, w.decoder[3 * k], targets, own_target, dtarget);
        }
        normalise_back(sources, width, w.encoder_end.x.data, w.encoder_end.statistics.data, encoder_norm.gain,
                       dencoded, dsource, w.sums.data + encoder_norm.sums);
        for (int k = encoders_; k-- > 0;) {
            feeds[k].backward(w, w.encoder[2 * k + 1], sources, dsource);
            attentions[k].backward(w, w.encoder[2 * k], sources, own_source, dsource);
        }
        float scale = std::sqrt(float(width));
        w.scatter.add(width, target, dtarget, scale), w.scatter.add(width, source, dsource, scale);
    }

    // Guided alignment: its loss, and its gradient added to that of the head's weights.
    static void align(Worker& w, const std::vector<Link>& links, const bf16* p, float* dweights, int columns,
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
    void score(Worker& w, const std::vector<int>& labels, int start, int rows, const Settings& s) {
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
                    store(probabilities + in_tiles(count, r, n),
                          power(_mm512_sub_ps(_mm512_load_ps(c), level)),
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
    void label_gradients(Worker& w, const std::vector<int>& labels, int start, int labelled,
                         const float* sums, int rows, const Settings& s) {
        float uniform = s.smoothing / vocabulary;
        float *dhidden = w.dhidden.data + size_t(start) * width,
              *wanted = w.wanted.reserve(size_t(rows) * width);
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
                _mm512_storeu_ps(w.hidden_sum.data + d,
                                 _mm512_add_ps(_mm512_loadu_ps(w.hidden_sum.data + d), h));
            }
        }
        w.scatter.add(width, {labels.begin() + start, labels.begin() + start + labelled}, wanted,
                      -s.per_token * (1 - s.smoothing));
    }

    // ---- after a step: the threads' gradients together, in the order of the weights ----

    void gather(int thread, const Settings& s) {
        int turn = 0;
        each_linear([&](Linear& l) {
            if (turn++ % threads() != thread) return;
            int rows = l.by_input() ? l.in : l.out, columns = l.by_input() ? l.out : l.in,
                part = l.out / l.parts;
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
                add_up(n.sums, width, gradients[n.first]),
                    add_up(n.sums + width, width, gradients[n.first + 1]);
            });
        // Of the embedding each thread takes a range of pieces.
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

    void add_up(size_t sums, int count, float* to) {
        for (int k = 0; k < count; k++) {
            to[k] = 0;
            for (Worker& w : workers) to[k] += w.sums.data[sums + k];
        }
    }

    // The sums at `at` of all threads, a tile, turned or not, to a place among rows of `width`.
    void untile(size_t at, bool turn, float scale, float* to, int row_width) {
        __m512i rows[16];
        for (int r = 0; r < 16; r++) {
            __m512 sum = _mm512_setzero_ps();
            for (Worker& w : workers) sum = _mm512_add_ps(sum, _mm512_loadu_ps(w.sums.data + at + 16 * r));
            rows[r] = _mm512_castps_si512(_mm512_mul_ps(sum, _mm512_set1_ps(scale)));
        }
        if (turn) transpose(rows);
        for (int r = 0; r < 16; r++) _mm512_storeu_si512(to + size_t(r) * row_width, rows[r]);
    }
};
