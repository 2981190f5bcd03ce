/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "heap.hxx"

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::size_t inUse = 0;
std::size_t most = 0;

} // namespace

namespace uhc::bench::heap {

std::size_t startPeak() {
    return most = inUse;
}

std::size_t peak() {
    return most;
}

} // namespace uhc::bench::heap

void* operator new(std::size_t size) {
    void* memory = std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    inUse += malloc_usable_size(memory);
    most = std::max(most, inUse);
    return memory;
}

void operator delete(void* memory) noexcept {
    inUse -= memory ? malloc_usable_size(memory) : 0;
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept {
    operator delete(memory);
}
