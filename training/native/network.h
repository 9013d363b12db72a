// The network of common/model.py, its losses and their gradients, for a processor with tiles.
//
// A batch's sentences lie end to end. They are dealt out to the threads in shares of two thousand tokens. In
// smaller shares a thread whose core is taken away would hold the others up for less long, but each share
// adds to all sums of gradients, which come from memory.
#pragma once

#include <functional>
#include <vector>

#include "adam.h"
#include "batch.h"
#include "blocks.h"
#include "muon.h"

// Pieces of the vocabulary that are scored at a time: their probabilities stay in the second cache.
constexpr int SCORED_PIECES = 320;

struct Settings {
    float smoothing, alignment_weight;
    float per_token, per_linked_row;  // one over the batch's number of each
};

// Some sentences of a batch, laid end to end: ids, places within a sentence, and what attends to what.
struct Share {
    std::vector<int> source, target, labels, source_places, target_places;
    std::vector<Span> own_source, own_target, across;
    std::vector<std::vector<Link>> links;
    int sources, targets;  // rows, the rest of a block included

    Share(const Pairs& pairs, int from, int to, int heads);

private:
    void add_source(const Pairs& pairs, int k);
    void add_target(const Pairs& pairs, int k);
};

// What a thread keeps from one part of a step to the next.
struct Worker : ThreadState {
    MuonStep muon;
    std::vector<Activations> encoder, decoder;
    Activations encoder_end, decoder_end;
    Buffer<bf16> encoded, hidden, hidden_tiles, probabilities;
    Buffer<float> dsource, dtarget, dhidden, dencoded, hidden_sum, hidden_sums, wanted, shift, totals;
    Scatter scatter;
    double loss, aligning;
};

class Network {
public:
    // `weights`, `gradients` in the order of PyTorch's parameters; `positions` are rows of `width`.
    Network(int vocabulary, int width, int inner, int encoders, int decoders, float** weights,
            float** gradients, const float* positions, int threads);

    // Fills the gradients; `losses` takes that of the tokens and that of the alignment.
    void step(const Pairs& pairs, Settings s, double* losses);

    // Does `work(thread)` on every thread at once.
    void on_all(const std::function<void(int)>& work);
    int threads() const { return int(workers.size()); }
    // A thread's part of `count` numbers.
    std::pair<size_t, size_t> part(size_t count, int thread) const {
        return {count * thread / threads(), count * (thread + 1) / threads()};
    }
    MuonStep& muon(int thread) { return workers[thread].muon; }

private:
    int vocabulary, width, encoders, decoders;
    float **weights, **gradients;
    const float* positions;
    std::vector<Worker> workers;
    std::vector<Attention> attentions;
    std::vector<FeedForward> feeds;
    Norm encoder_norm, decoder_norm;
    // The embedding, packed for the scores h E' as powers of two, and for dz E.
    Buffer<bf16> embedding_forward, embedding_backward;
    Buffer<float> embedding_sum;
    size_t sums_size = 0, embedding_sums;

    // What the network is made of, in the order of its weights (network.cpp).
    Norm norm(int& at);
    Linear linear(int& at, int in, int out, int parts);
    void attention(int& at, bool is_cross, bool is_causal);
    void feed(int& at, int inner);
    std::vector<int> deal(const Pairs& pairs, long tokens) const;

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

    // Before a step: the weights as bfloat16, in the order that tiles want (weights.cpp).
    void prepare(int thread);

    // A share of a batch, forward and back (share.cpp).
    void run(Worker& w, const Share& share, const Settings& s);
    void embed(const std::vector<int>& ids, const std::vector<int>& places, float* x) const;
    float* stream(Activations& state, int rows) const { return state.x.reserve(size_t(rows) * width); }
    float* after(std::vector<Activations>& states, Activations& end, size_t k, int rows) const {
        return stream(k + 1 < states.size() ? states[k + 1] : end, rows);
    }
    void encode(Worker& w, const Share& share);
    void decode(Worker& w, const Share& share);
    void decode_back(Worker& w, const Share& share, float* dtarget, float* dencoded, const Settings& s);
    void encode_back(Worker& w, const Share& share, const float* dencoded, float* dsource);

    // The losses and what they mean for the last hidden states (scoring.cpp).
    void score(Worker& w, const std::vector<int>& labels, int start, int rows, const Settings& s);
    void label_gradients(Worker& w, const std::vector<int>& labels, int start, int labelled,
                         const float* sums, int rows, const Settings& s);
    static void align(Worker& w, const std::vector<Link>& links, const bf16* p, float* dweights, int columns,
                      const Settings& s);

    // After a step: the threads' gradients together, in the order of the weights (weights.cpp).
    void gather(int thread, const Settings& s);
    void gather_embedding(int thread, const Settings& s);
    void add_up(size_t sums, int count, float* to);
    void untile(size_t at, bool transposes, float scale, float* to, int row_width);
};
