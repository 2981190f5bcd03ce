/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

#include <com/sun/star/embed/XStorage.hpp>
#include <com/sun/star/io/XStream.hpp>

#include <string>
#include <string_view>

namespace uhc {

/// What the office would save of a document as .ods, in a temporary file that goes with the object. The
/// document itself stays as it is: it keeps its place, whether it is modified, and its undo.
class OdfPackage {
public:
    explicit OdfPackage(const Invocation& invocation);

    std::string content() const;
    void replaceContent(std::string_view xml);

    sal_Int64 size() const;
    rtl::OUString temporaryUrl() const;

    /// The whole package from its beginning.
    css::uno::Reference<css::io::XInputStream> bytes() const;

private:
    css::uno::Reference<css::io::XStream> mFile;
    css::uno::Reference<css::embed::XStorage> mStorage;
};

} // namespace uhc
