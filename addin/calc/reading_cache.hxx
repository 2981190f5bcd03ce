/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "calc/text_hash.hxx"
#include "reader/reading.hxx"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace uhc {

/// Remembers what was read. Calc recalculates a column at a time, so six functions on one article are as far
/// apart as the sheet is long. A changed text has another hash, so nothing is ever out of date and all
/// documents share it. Any thread may call it.
class ReadingCache {
public:
    /// `bound` is the most bytes it holds.
    explicit ReadingCache(std::size_t bound);

    /// The reading of an article, without its facts.
    Reading readingOf(std::u16string_view article);

    /// Bytes held now.
    std::size_t size() const;

    /// The one of the office.
    static ReadingCache& shared();

private:
    struct HashAsIs {
        std::size_t operator()(const TextHash& hash) const noexcept { return hash.low; }
    };

    /// Packed readings one behind the other in chunks that never move.
    class Generation {
    public:
        const std::byte* find(const TextHash& hash) const;
        void add(const TextHash& hash, const std::vector<std::byte>& packed);
        std::size_t size() const;

    private:
        std::vector<std::unique_ptr<std::byte[]>> mChunks;
        std::size_t mFree = 0;
        std::unordered_map<TextHash, const std::byte*, HashAsIs> mEntries;
    };

    void remember(const TextHash& hash, const std::vector<std::byte>& packed);

    const std::size_t mGenerationBound;
    mutable std::mutex mMutex;
    Generation mYoung;
    Generation mOld;
};

} // namespace uhc
