/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/odf_package.hxx"

#include "commands/stored_document.hxx"

#include <com/sun/star/embed/ElementModes.hpp>
#include <com/sun/star/embed/XTransactedObject.hpp>
#include <com/sun/star/io/XSeekable.hpp>
#include <com/sun/star/io/XTempFile.hpp>
#include <com/sun/star/io/XTruncate.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

constexpr sal_Int32 pieceSize = 1 << 20;

Reference<css::io::XStream> openContent(const Reference<css::embed::XStorage>& storage, sal_Int32 mode) {
    return Reference<css::io::XStream>(storage->openStreamElement("content.xml", mode),
                                       css::uno::UNO_SET_THROW);
}

/// Formulas that no window has shown yet have no result and no number format of their own, and the office
/// writes the formats first. Where the user calculates by hand, the results stay as old as they are.
void calculatePending(const Reference<css::frame::XModel>& model) {
    const Reference<css::sheet::XCalculatable> calculatable(model, css::uno::UNO_QUERY_THROW);
    if (calculatable->isAutomaticCalculationEnabled()) {
        calculatable->calculate();
    }
}

} // namespace

OdfPackage::OdfPackage(const Invocation& invocation) {
    calculatePending(invocation.model);
    mFile = storedDocument(invocation, invocation.model, "calc8");

    const Reference<css::lang::XSingleServiceFactory> factory(
        invocation.service("com.sun.star.embed.StorageFactory"), css::uno::UNO_QUERY_THROW);
    const Any arguments[] = {Any(mFile), Any(css::embed::ElementModes::READWRITE)};
    // The interface is deprecated as a whole; the service has no other.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    mStorage.set(factory->createInstanceWithArguments(Sequence<Any>(arguments, 2)),
                 css::uno::UNO_QUERY_THROW);
#pragma GCC diagnostic pop
}

std::string OdfPackage::content() const {
    const Reference<css::io::XStream> stream = openContent(mStorage, css::embed::ElementModes::READ);
    const Reference<css::io::XInputStream> input(stream->getInputStream(), css::uno::UNO_SET_THROW);
    std::string xml;
    Sequence<sal_Int8> piece;
    while (input->readBytes(piece, pieceSize) > 0) {
        xml.append(reinterpret_cast<const char*>(piece.getConstArray()),
                   static_cast<std::size_t>(piece.getLength()));
    }
    return xml;
}

void OdfPackage::replaceContent(std::string_view xml) {
    {
        const Reference<css::io::XStream> stream =
            openContent(mStorage, css::embed::ElementModes::READWRITE | css::embed::ElementModes::TRUNCATE);
        const Reference<css::io::XOutputStream> output(stream->getOutputStream(), css::uno::UNO_SET_THROW);
        while (!xml.empty()) {
            const std::string_view piece = xml.substr(0, pieceSize);
            output->writeBytes(Sequence<sal_Int8>(reinterpret_cast<const sal_Int8*>(piece.data()),
                                                  static_cast<sal_Int32>(piece.size())));
            xml.remove_prefix(piece.size());
        }
        output->closeOutput();
        const Reference<css::lang::XComponent> component(stream, css::uno::UNO_QUERY);
        if (component.is()) {
            component->dispose(); // a storage does not commit what is still open
        }
    }
    const Reference<css::embed::XTransactedObject> transaction(mStorage, css::uno::UNO_QUERY_THROW);
    transaction->commit();
}

sal_Int64 OdfPackage::size() const {
    return Reference<css::io::XSeekable>(mFile, css::uno::UNO_QUERY_THROW)->getLength();
}

rtl::OUString OdfPackage::temporaryUrl() const {
    return Reference<css::io::XTempFile>(mFile, css::uno::UNO_QUERY_THROW)->getUri();
}

Reference<css::io::XInputStream> OdfPackage::bytes() const {
    return fromBeginning(mFile);
}

} // namespace uhc
