/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/reading_cache.hxx"

#include "calc/packed_reading.hxx"

#include <cstring>
#include <utility>

namespace uhc {
namespace {

constexpr std::size_t chunkSize = std::size_t{1} << 18;

/// What the map takes for an entry: key, value, link, the allocator's own word, and a bucket.
constexpr std::size_t entrySize = sizeof(TextHash) + 4 * sizeof(void*);

constexpr std::size_t officeBound = std::size_t{64} << 20;

} // namespace

const std::byte* ReadingCache::Generation::find(const TextHash& hash) const {
    const auto entry = mEntries.find(hash);
    return entry == mEntries.end() ? nullptr : entry->second;
}

void ReadingCache::Generation::add(const TextHash& hash, const std::vector<std::byte>& packed) {
    if (mFree < packed.size()) {
        mChunks.push_back(std::make_unique<std::byte[]>(chunkSize));
        mFree = chunkSize;
    }
    std::byte* place = mChunks.back().get() + (chunkSize - mFree);
    std::memcpy(place, packed.data(), packed.size());
    mFree -= packed.size();
    mEntries.emplace(hash, place);
}

std::size_t ReadingCache::Generation::size() const {
    return mChunks.size() * chunkSize + mEntries.size() * entrySize;
}

ReadingCache::ReadingCache(std::size_t bound) : mGenerationBound(bound / 2) {}

Reading ReadingCache::readingOf(std::u16string_view article) {
    const TextHash hash = hashOf(article);
    {
        const std::lock_guard lock(mMutex);
        if (const std::byte* packed = mYoung.find(hash)) {
            return unpack(packed);
        }
        if (const std::byte* packed = mOld.find(hash)) {
            // What is still in use moves on, so that it survives when the old generation goes.
            Reading reading = unpack(packed);
            std::vector<std::byte> again;
            pack(reading, again);
            remember(hash, again);
            return reading;
        }
    }
    Reading reading = read(article);
    std::vector<std::byte> packed;
    pack(reading, packed);
    reading.facts.clear();
    const std::lock_guard lock(mMutex);
    remember(hash, packed);
    return reading;
}

void ReadingCache::remember(const TextHash& hash, const std::vector<std::byte>& packed) {
    // A text of megabytes that is nothing but amounts of money would push out thousands of ordinary articles.
    if (packed.size() > chunkSize / 4 || mYoung.find(hash) != nullptr) {
        return;
    }
    if (mYoung.size() + chunkSize + entrySize > mGenerationBound) {
        mOld = std::exchange(mYoung, Generation{});
    }
    mYoung.add(hash, packed);
}

std::size_t ReadingCache::size() const {
    const std::lock_guard lock(mMutex);
    return mYoung.size() + mOld.size();
}

ReadingCache& ReadingCache::shared() {
    static ReadingCache cache(officeBound);
    return cache;
}

} // namespace uhc
