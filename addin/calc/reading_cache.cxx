/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/reading_cache.hxx"

#include "calc/packed_reading.hxx"

#include <algorithm>
#include <cstring>
#include <utility>

namespace uhc {
namespace {

constexpr unsigned chunkBits = 18;
constexpr std::size_t chunkSize = std::size_t{1} << chunkBits;

constexpr std::size_t firstSlots = 1024;

constexpr std::size_t officeBound = std::size_t{64} << 20;

TextHash hashAt(const std::byte* entry) {
    TextHash hash;
    std::memcpy(&hash, entry, sizeof hash);
    return hash;
}

std::uint32_t tagOf(const TextHash& hash) {
    return static_cast<std::uint32_t>(hash.high);
}

} // namespace

const std::byte* ReadingCache::Generation::find(const TextHash& hash) const {
    if (mSlots.empty()) {
        return nullptr;
    }
    const std::size_t mask = mSlots.size() - 1;
    for (std::size_t i = hash.low & mask; mSlots[i].place != 0; i = (i + 1) & mask) {
        const std::byte* entry = at(mSlots[i].place);
        if (mSlots[i].tag == tagOf(hash) && hashAt(entry) == hash) {
            return entry + sizeof hash;
        }
    }
    return nullptr;
}

void ReadingCache::Generation::add(const TextHash& hash, const std::vector<std::byte>& packed) {
    const std::size_t size = sizeof hash + packed.size();
    if (mFree < size) {
        mChunks.push_back(std::make_unique<std::byte[]>(chunkSize));
        // The very first byte stays unused: place 0 means that a slot is free.
        mFree = chunkSize - 1;
    }
    const auto place = static_cast<std::uint32_t>(mChunks.size() * chunkSize - mFree);
    std::memcpy(at(place), &hash, sizeof hash);
    std::memcpy(at(place) + sizeof hash, packed.data(), packed.size());
    mFree -= size;
    if (2 * (mEntries + 1) > mSlots.size()) {
        grow();
    }
    insert(hash, place);
    ++mEntries;
}

std::size_t ReadingCache::Generation::size() const {
    return mChunks.size() * chunkSize + mSlots.size() * sizeof(Slot);
}

std::size_t ReadingCache::Generation::sizeWithOneMore() const {
    // A growing table stands beside the old one while it is filled.
    const bool grows = 2 * (mEntries + 1) > mSlots.size();
    return size() + chunkSize + (grows ? std::max(2 * mSlots.size(), firstSlots) * sizeof(Slot) : 0);
}

std::byte* ReadingCache::Generation::at(std::uint32_t place) const {
    return mChunks[place >> chunkBits].get() + (place & (chunkSize - 1));
}

void ReadingCache::Generation::insert(const TextHash& hash, std::uint32_t place) {
    const std::size_t mask = mSlots.size() - 1;
    std::size_t i = hash.low & mask;
    while (mSlots[i].place != 0) {
        i = (i + 1) & mask;
    }
    mSlots[i] = {tagOf(hash), place};
}

void ReadingCache::Generation::grow() {
    const std::vector<Slot> old =
        std::exchange(mSlots, std::vector<Slot>(std::max(2 * mSlots.size(), firstSlots)));
    for (const Slot& slot : old) {
        if (slot.place != 0) {
            insert(hashAt(at(slot.place)), slot.place);
        }
    }
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
    if (mYoung.sizeWithOneMore() > mGenerationBound) {
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
