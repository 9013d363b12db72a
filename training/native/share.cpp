// A share of a batch, forward and back.
#include "network.h"

constexpr int SCORED_ROWS = 512;  // rows of which the whole vocabulary is scored together

Share::Share(const Pairs& pairs, int from, int to, int heads) {
    size_t source_weights = 0, target_weights = 0, across_weights = 0;
    for (int k = from; k < to; k++) {
        int source_count = pairs.source_length(k), target_count = pairs.target_length(k);
        int source_start = int(source.size()), target_start = int(target.size());
        own_source.push_back({source_start, source_count, source_start, source_count, source_weights});
        own_target.push_back({target_start, target_count, target_start, target_count, target_weights});
        across.push_back({target_start, target_count, source_start, source_count, across_weights});
        source_weights += heads * weights_size(source_count, source_count);
        target_weights += heads * weights_size(target_count, target_count);
        across_weights += heads * weights_size(target_count, source_count);
        add_source(pairs, k);
        add_target(pairs, k);
        links.push_back(links_of(pairs, k));
    }
    sources = padded(int(source.size())), targets = padded(int(target.size()));
}

void Share::add_source(const Pairs& pairs, int k) {
    int count = pairs.source_length(k);
    for (int t = 0; t < count; t++) {
        source.push_back(t + 1 < count ? pairs.french[pairs.french_bounds[k] + t] : END);
        source_places.push_back(t);
    }
}

void Share::add_target(const Pairs& pairs, int k) {
    int count = pairs.target_length(k);
    for (int t = 0; t < count; t++) {
        target.push_back(t ? pairs.english[pairs.english_bounds[k] + t - 1] : PAD);
        target_places.push_back(t);
        labels.push_back(t + 1 < count ? pairs.english[pairs.english_bounds[k] + t] : END);
    }
}

void Network::embed(const std::vector<int>& ids, const std::vector<int>& places, float* x) const {
    float scale = std::sqrt(float(width));
    for (size_t r = 0; r < ids.size(); r++)
        for (int d = 0; d < width; d++)
            x[r * width + d] =
                scale * weights[0][size_t(ids[r]) * width + d] + positions[size_t(places[r]) * width + d];
}

void Network::run(Worker& w, const Share& share, const Settings& s) {
    auto cleared = [&](Buffer<float>& buffer, int rows) {
        float* data = buffer.reserve(size_t(rows) * width);
        memset(data, 0, size_t(rows) * width * sizeof(float));
        return data;
    };
    encode(w, share);
    decode(w, share);
    w.dhidden.reserve(size_t(share.targets) * width);
    for (int start = 0; start < share.targets; start += SCORED_ROWS)
        score(w, share.labels, start, std::min(SCORED_ROWS, share.targets - start), s);
    float* dtarget = cleared(w.dtarget, share.targets);
    float* dencoded = cleared(w.dencoded, share.sources);
    float* dsource = cleared(w.dsource, share.sources);
    decode_back(w, share, dtarget, dencoded, s);
    encode_back(w, share, dencoded, dsource);
    float scale = std::sqrt(float(width));
    w.scatter.add(width, share.target, dtarget, scale);
    w.scatter.add(width, share.source, dsource, scale);
}

void Network::encode(Worker& w, const Share& share) {
    int rows = share.sources;
    w.encoder.resize(2 * encoders);
    embed(share.source, share.source_places, stream(w.encoder[0], rows));
    for (int k = 0; k < encoders; k++) {
        attentions[k].forward(w, w.encoder[2 * k], rows, share.own_source, nullptr, 0,
                              after(w.encoder, w.encoder_end, 2 * k, rows));
        feeds[k].forward(w, w.encoder[2 * k + 1], rows, after(w.encoder, w.encoder_end, 2 * k + 1, rows));
    }
    Activations& end = w.encoder_end;
    normalise(rows, width, end.x.data, encoder_norm.gain, encoder_norm.bias,
              w.encoded.reserve(size_t(rows) * width), end.statistics.reserve(2 * rows));
}

void Network::decode(Worker& w, const Share& share) {
    int rows = share.targets;
    w.decoder.resize(3 * decoders);
    embed(share.target, share.target_places, stream(w.decoder[0], rows));
    for (int k = 0; k < decoders; k++) {
        auto next = [&](int block) { return after(w.decoder, w.decoder_end, 3 * k + block, rows); };
        const Attention &own = attentions[encoders + 2 * k], &cross = attentions[encoders + 2 * k + 1];
        own.forward(w, w.decoder[3 * k], rows, share.own_target, nullptr, 0, next(0));
        cross.forward(w, w.decoder[3 * k + 1], rows, share.across, w.encoded.data, share.sources, next(1));
        feeds[encoders + k].forward(w, w.decoder[3 * k + 2], rows, next(2));
    }
    Activations& end = w.decoder_end;
    normalise(rows, width, end.x.data, decoder_norm.gain, decoder_norm.bias,
              w.hidden.reserve(size_t(rows) * width), end.statistics.reserve(2 * rows));
}

void Network::decode_back(Worker& w, const Share& share, float* dtarget, float* dencoded, const Settings& s) {
    int rows = share.targets;
    Activations& end = w.decoder_end;
    normalise_back(rows, width, end.x.data, end.statistics.data, decoder_norm.gain, w.dhidden.data, dtarget,
                   w.sums.data + decoder_norm.sums);
    for (int k = decoders; k-- > 0;) {
        const Attention &own = attentions[encoders + 2 * k], &cross = attentions[encoders + 2 * k + 1];
        feeds[encoders + k].backward(w, w.decoder[3 * k + 2], rows, dtarget);
        // The first head of the last layer aligns words.
        bool aligns = k + 1 == decoders;
        cross.backward(w, w.decoder[3 * k + 1], rows, share.across, w.encoded.data, share.sources, dtarget,
                       dencoded, [&](const Span& span, const bf16* p, float* dweights, int columns) {
                           if (aligns)
                               align(w, share.links[&span - share.across.data()], p, dweights, columns, s);
                       });
        own.backward(w, w.decoder[3 * k], rows, share.own_target, dtarget);
    }
}

void Network::encode_back(Worker& w, const Share& share, const float* dencoded, float* dsource) {
    int rows = share.sources;
    Activations& end = w.encoder_end;
    normalise_back(rows, width, end.x.data, end.statistics.data, encoder_norm.gain, dencoded, dsource,
                   w.sums.data + encoder_norm.sums);
    for (int k = encoders; k-- > 0;) {
        feeds[k].backward(w, w.encoder[2 * k + 1], rows, dsource);
        attentions[k].backward(w, w.encoder[2 * k], rows, share.own_source, dsource);
    }
}
