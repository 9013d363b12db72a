// Muon (see common/muon.py), one matrix at a time: of a network of this size each lies in the second cache.
#pragma once

#include "rows.h"

struct MuonRates {
    float rate, momentum, decay;
    float scale;  // of the gradients: what clips them
};

class MuonStep {
public:
    void step(int rows, int columns, float* weight, const float* gradient, float* momentum, MuonRates rates) {
        size_t size = size_t(rows) * columns;
        ahead.reserve(size), x.reserve(size), next.reserve(size), packed.reserve(size + size_t(rows) * rows);
        for (size_t k = 0; k < size; k++) {
            float g = rates.scale * gradient[k];
            momentum[k] += (1 - rates.momentum) * (g - momentum[k]);
            ahead.data[k] = g + rates.momentum * (momentum[k] - g);
        }
        bool tall = rows > columns;
        int low = tall ? columns : rows, high = tall ? rows : columns;
        if (tall) flip(rows, columns, ahead.data);
        orthogonalise(low, high);
        float keep = 1 - rates.rate * rates.decay,
              step = rates.rate * std::sqrt(std::max(1.0f, float(rows) / columns));
        for (size_t k = 0; k < size; k += 16) _mm512_storeu_ps(ahead.data + k, widened(x.data + k));
        if (tall) flip(columns, rows, ahead.data);
        for (size_t k = 0; k < size; k++) weight[k] = keep * weight[k] - step * ahead.data[k];
    }

private:
    Buffer<float> ahead, spare;
    Buffer<bf16> x, next, packed, gram, poly;

    // out = p first + q product
    static auto mixed(float p, const bf16* first, float q, bf16* out, long width) {
        return [=](int r, int n, const float* c) {
            long at = r * width + n;
            auto value = [&](int k) {
                return _mm512_fmadd_ps(_mm512_set1_ps(p), widened(first + at + k),
                                       _mm512_mul_ps(_mm512_set1_ps(q), _mm512_load_ps(c + k)));
            };
            store(out + at, value(0), value(16));
        };
    }

    void flip(int rows, int columns, float* matrix) {
        float* to = spare.reserve(size_t(rows) * columns);
        for (int m = 0; m < rows; m += 16)
            for (int n = 0; n < columns; n += 16) {
                __m512i r[16];
                for (int k = 0; k < 16; k++) r[k] = _mm512_loadu_si512(matrix + size_t(m + k) * columns + n);
                transpose(r);
                for (int k = 0; k < 16; k++) _mm512_storeu_si512(to + size_t(n + k) * rows + m, r[k]);
            }
        memcpy(matrix, to, size_t(rows) * columns * sizeof(float));
    }

    // The quintic of Jordan et al. (2024), five rounds.
    void orthogonalise(int rows, int columns) {
        constexpr float a = 3.4445f, b = -4.7750f, c = 2.0315f;
        size_t size = size_t(rows) * columns;
        double squares = 0;
        for (size_t k = 0; k < size; k++) squares += double(ahead.data[k]) * ahead.data[k];
        __m512 scale = _mm512_set1_ps(float(1 / std::max(std::sqrt(squares), 1e-7)));
        for (size_t k = 0; k < size; k += 32)
            store(x.data + k, _mm512_mul_ps(_mm512_loadu_ps(ahead.data + k), scale),
                  _mm512_mul_ps(_mm512_loadu_ps(ahead.data + k + 16), scale));
        gram.reserve(size_t(rows) * rows), poly.reserve(size_t(rows) * rows);
        for (int round = 0; round < 5; round++) {
            pack_transposed(x.data, columns, columns, rows, packed.data);
            multiply(rows, rows, columns, rows_of(x.data, columns), packed.data, to_bf16(gram.data, rows));
            pack(gram.data, rows, rows, rows, packed.data);
            multiply(rows, rows, rows, rows_of(gram.data, rows), packed.data,
                     mixed(b, gram.data, c, poly.data, rows));
            pack(x.data, columns, rows, columns, packed.data);
            multiply(rows, columns, rows, rows_of(poly.data, rows), packed.data,
                     mixed(a, x.data, 1, next.data, columns));
            std::swap(x, next);
        }
    }
};
