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
    /// Entries (a hash and the packed reading behind it) one after the other in chunks that never move, and a
    /// table of their places. Calc asks in the order of the sheet, so the entries are met one after the
    /// other, too; a lookup looks at one slot and goes on reading where the last one ended.
    class Generation {
    public:
        const std::byte* find(const TextHash& hash) const;
        void add(const TextHash& hash, const std::vector<std::byte>& packed);

        /// Bytes held now, and once one more entry is added.
        std::size_t size() const;
        std::size_t sizeWithOneMore() const;

    private:
        struct Slot {
            std::uint32_t tag = 0;   ///< some bits of the hash, so that few wrong entries are looked at
            std::uint32_t place = 0; ///< of the entry; 0: no entry
        };

        std::byte* at(std::uint32_t place) const;
        void insert(const TextHash& hash, std::uint32_t place);
        void grow();

        std::vector<std::unique_ptr<std::byte[]>> mChunks;
        std::size_t mFree = 0;
        std::vector<Slot> mSlots; ///< a power of two, at most half of them taken
        std::size_t mEntries = 0;
    };

    void remember(const TextHash& hash, const std::vector<std::byte>& packed);

    const std::size_t mGenerationBound;
    mutable std::mutex mMutex;
    Generation mYoung;
    Generation mOld;
};

} // namespace uhc
