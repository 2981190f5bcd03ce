/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/stored_document.hxx"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/XSeekable.hpp>

namespace uhc {

using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;

Reference<css::io::XStream> storedDocument(const Invocation& invocation,
                                           const Reference<css::uno::XInterface>& document,
                                           const char* filter) {
    const Reference<css::io::XStream> file(invocation.service("com.sun.star.io.TempFile"),
                                           css::uno::UNO_QUERY_THROW);
    const auto property = [](const char* name, const Any& value) {
        return PropertyValue(rtl::OUString::createFromAscii(name), 0, value,
                             css::beans::PropertyState_DIRECT_VALUE);
    };
    const PropertyValue how[] = {property("FilterName", Any(rtl::OUString::createFromAscii(filter))),
                                 property("OutputStream", Any(file->getOutputStream()))};
    Reference<css::frame::XStorable>(document, css::uno::UNO_QUERY_THROW)
        ->storeToURL("private:stream", css::uno::Sequence<PropertyValue>(how, 2));
    return file;
}

Reference<css::io::XInputStream> fromBeginning(const Reference<css::io::XStream>& stream) {
    Reference<css::io::XSeekable>(stream, css::uno::UNO_QUERY_THROW)->seek(0);
    return stream->getInputStream();
}

} // namespace uhc
