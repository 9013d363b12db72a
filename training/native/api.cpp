// What Python calls, by C's rules. Pointers are to arrays of Python's, which outlive the network.
#include "network.h"

extern "C" {

Network* create_network(int vocabulary, int width, int inner, int encoders, int decoders, float** weights,
                        float** gradients, const float* positions, int threads) {
    return tiles_allowed() ? new Network(vocabulary, width, inner, encoders, decoders, weights, gradients,
                                         positions, threads)
                           : nullptr;
}

void compute_gradients(Network* n, int count, const uint16_t* french, const int64_t* french_bounds,
                       const uint16_t* english, const int64_t* english_bounds, const uint8_t* links,
                       const int64_t* link_bounds, float smoothing, float alignment_weight, double* losses) {
    n->step({count, french, french_bounds, english, english_bounds, links, link_bounds},
            {smoothing, alignment_weight, 0, 0}, losses);
}

// Muon's change of `count` matrices of one shape.
void muon_step(Network* n, int count, int rows, int columns, float** weights, float** gradients,
               float** momenta, MuonRates rates) {
    n->on_all([&](int thread) {
        for (int k = thread; k < count; k += n->threads())
            n->muon(thread).step(rows, columns, weights[k], gradients[k], momenta[k], rates);
    });
}

// Adam's change of `count` arrays of some sizes.
void adam_step(Network* n, int count, const int64_t* sizes, float** weights, float** gradients, float** means,
               float** squares, AdamRates rates) {
    n->on_all([&](int thread) {
        for (int k = 0; k < count; k++) {
            auto [from, to] = n->part(sizes[k], thread);
            adam(to - from, weights[k] + from, gradients[k] + from, means[k] + from, squares[k] + from,
                 rates);
        }
    });
}
}
