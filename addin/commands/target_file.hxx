/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

#include <com/sun/star/io/XInputStream.hpp>

namespace uhc {

enum class ShareFormat : unsigned char { Ods, Xlsx, Pdf };

/// The file that a copy is written to. It is written under another name beside it and takes its place at the
/// end, so whatever goes wrong, nothing is half-written and an older file of that name is still there.
class TargetFile {
public:
    /// Refuses, by a message, what must not or cannot be written.
    TargetFile(const Invocation& invocation, const rtl::OUString& url, bool overwrite);
    ~TargetFile();
    TargetFile(const TargetFile&) = delete;
    TargetFile& operator=(const TargetFile&) = delete;

    ShareFormat format() const { return mFormat; }

    void write(const css::uno::Reference<css::io::XInputStream>& bytes);

    /// Fails where the disk with the office's temporary file at the URL has less room than that.
    void checkTemporarySpace(const rtl::OUString& url, sal_uInt64 needed) const;

    void putInPlace();

    /// As the user knows it.
    rtl::OUString path() const;

    /// What to say when writing has failed.
    [[noreturn]] void failWriting(const rtl::OUString& reason) const;

private:
    void check(bool overwrite);

    const Invocation& mInvocation;
    rtl::OUString mUrl;
    rtl::OUString mTemporary;
    ShareFormat mFormat = ShareFormat::Ods;
};

} // namespace uhc
