/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/clipboard.hxx"

#include "calc/arguments.hxx"
#include "commands/pasted_text.hxx"

#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>

#include <cstring>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Reference;

rtl::OUString stringOf(std::u16string_view text) {
    return {reinterpret_cast<const sal_Unicode*>(text.data()), static_cast<sal_Int32>(text.size())};
}

/// Some programs hand over UTF-16 with a mark in front, others UTF-8.
rtl::OUString decoded(const css::uno::Sequence<sal_Int8>& bytes) {
    const auto* data = reinterpret_cast<const char*>(bytes.getConstArray());
    const auto size = static_cast<std::size_t>(bytes.getLength());
    if (size >= 2 && data[0] == '\xFF' && data[1] == '\xFE') {
        std::u16string text(size / 2 - 1, u'\0');
        std::memcpy(text.data(), data + 2, text.size() * 2);
        return stringOf(text);
    }
    std::size_t length = size;
    while (length > 0 && data[length - 1] == '\0') {
        --length;
    }
    return {data, static_cast<sal_Int32>(length), RTL_TEXTENCODING_UTF8};
}

rtl::OUString content(const Reference<css::datatransfer::XTransferable>& contents,
                      const css::datatransfer::DataFlavor& flavor) {
    try {
        const Any data = contents->getTransferData(flavor);
        rtl::OUString text;
        css::uno::Sequence<sal_Int8> bytes;
        if (data >>= text) {
            return text;
        }
        return (data >>= bytes) ? decoded(bytes) : rtl::OUString();
    } catch (const css::uno::Exception&) {
        return {}; // announced, but not there any more
    }
}

/// The first content of the type that is not empty.
rtl::OUString contentOfType(const Reference<css::datatransfer::XTransferable>& contents, const char* type) {
    for (const css::datatransfer::DataFlavor& flavor : contents->getTransferDataFlavors()) {
        if (flavor.MimeType.toAsciiLowerCase().startsWith(rtl::OUString::createFromAscii(type))) {
            rtl::OUString text = content(contents, flavor);
            if (!text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

} // namespace

rtl::OUString clipboardText(const Invocation& invocation) {
    const Reference<css::datatransfer::XTransferable> contents =
        css::datatransfer::clipboard::SystemClipboard::create(invocation.context)->getContents();
    if (!contents.is()) {
        return {};
    }
    const rtl::OUString plain = stringOf(textOfCell(view(contentOfType(contents, "text/plain"))));
    if (!plain.isEmpty()) {
        return plain;
    }
    return stringOf(textOfCell(textOfHtml(view(contentOfType(contents, "text/html")))));
}

} // namespace uhc
