// Adam (Kingma & Ba 2015), as PyTorch's: one pass over the four arrays of a parameter.
#pragma once

#include <cmath>
#include <cstddef>

struct AdamRates {
    float rate, first, second;  // how much of either moment is kept
    float scale;                // of the gradients: what clips them
    float step;                 // the number of this one, from 1
};

inline void adam(size_t count, float* weight, const float* gradient, float* mean, float* squares,
                 AdamRates r) {
    float rate = r.rate / (1 - std::pow(r.first, r.step)),
          unbiased = 1 / std::sqrt(1 - std::pow(r.second, r.step));
    for (size_t k = 0; k < count; k++) {
        float g = r.scale * gradient[k];
        mean[k] += (1 - r.first) * (g - mean[k]);
        squares[k] += (1 - r.second) * (g * g - squares[k]);
        weight[k] -= rate * mean[k] / (std::sqrt(squares[k]) * unbiased + 1e-8f);
    }
}
