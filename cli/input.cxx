/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "input.hxx"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace uhc::cli {
namespace {

constexpr std::size_t readSize = 64 * 1024;

/// Appends what one read brings; false at the end of the file.
bool appendFrom(int descriptor, std::string& bytes) {
    const std::size_t size = bytes.size();
    bytes.resize(size + readSize);
    ssize_t got = 0;
    do {
        got = ::read(descriptor, bytes.data() + size, readSize);
    } while (got < 0 && errno == EINTR);
    const int problem = errno;
    bytes.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0)
        throw std::system_error(problem, std::generic_category());
    return got > 0;
}

/// By leaps: a line has thousands of characters.
std::size_t countLineEnds(std::string_view bytes) {
    std::size_t count = 0;
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1))
        ++count;
    return count;
}

class Descriptor {
public:
    explicit Descriptor(const std::string& path) : mValue(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (mValue < 0)
            throw std::system_error(errno, std::generic_category());
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { ::close(mValue); }

    int value() const { return mValue; }

private:
    int mValue;
};

} // namespace

std::optional<Lines> LineReader::next() {
    Lines lines{std::move(mRest), mLine};
    std::string& bytes = lines.bytes;
    mRest.clear();
    std::size_t end = 0;
    while (!mEnded && end == 0) {
        // Only what is new can hold a line end: a line of any length is looked through once.
        const std::size_t known = bytes.size();
        mEnded = !appendFrom(mDescriptor, bytes);
        const std::size_t lineEnd = std::string_view(bytes).substr(known).rfind('\n');
        if (lineEnd != std::string_view::npos)
            end = known + lineEnd + 1;
    }
    if (mEnded)
        end = bytes.size();
    if (end == 0)
        return std::nullopt;
    mRest.assign(bytes, end, std::string::npos);
    bytes.resize(end);
    mLine += countLineEnds(bytes);
    return lines;
}

std::string readFile(const std::string& path) {
    const Descriptor file(path);
    std::string bytes;
    while (appendFrom(file.value(), bytes)) {
    }
    return bytes;
}

} // namespace uhc::cli
