/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/cell_results.hxx"
#include "commands/commands.hxx"
#include "commands/copied_formulas.hxx"
#include "commands/dialogs.hxx"
#include "commands/failure.hxx"
#include "commands/odf_package.hxx"
#include "commands/share_dialog.hxx"
#include "commands/stored_document.hxx"
#include "commands/target_file.hxx"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace uhc {
namespace {

using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

constexpr std::size_t longestTextOfExcel = 32767;

/// More than the office's temporary files take at a time while it makes an .xlsx of a package.
sal_uInt64 temporarySpaceOfXlsx(sal_uInt64 sizeOfContent, sal_uInt64 sizeOfPackage) {
    constexpr sal_uInt64 otherParts = 1 << 20;
    return 3 * sizeOfContent + 2 * sizeOfPackage + otherParts;
}

PropertyValue property(const char* name, const Any& value) {
    return {rtl::OUString::createFromAscii(name), 0, value, css::beans::PropertyState_DIRECT_VALUE};
}

/// Opens the .ods where nobody sees it and has the office save it in Excel's format.
Reference<css::io::XStream> asXlsx(const Invocation& invocation, const OdfPackage& package) {
    const PropertyValue how[] = {
        property("FilterName", Any(rtl::OUString("calc8"))),
        property("InputStream", Any(package.bytes())),
        property("Hidden", Any(true)),
        property("MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)),
        property("UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)),
    };
    const Reference<css::util::XCloseable> copy(
        css::frame::Desktop::create(invocation.context)
            ->loadComponentFromURL("private:stream", "_blank", 0, Sequence<PropertyValue>(how, 5)),
        css::uno::UNO_QUERY_THROW);
    Reference<css::io::XStream> xlsx;
    try {
        xlsx = storedDocument(invocation, copy, "Calc MS Excel 2007 XML");
    } catch (...) {
        copy->close(true);
        throw;
    }
    copy->close(true);
    return xlsx;
}

void warnOfLongTexts(const Invocation& invocation, const OdfContent& content) {
    if (content.longTexts.empty() || invocation.flag("CutLongTexts")) {
        return;
    }
    const rtl::OUString cells = namesOf(invocation, content, content.longTexts);
    if (!invocation.interactive) {
        invocation.fail(Message::TextsTooLong, {cells});
    }
    if (!ask(invocation, invocation.say(Message::FilterXlsx),
             invocation.say(Message::TextsTooLongAsk, {cells}))) {
        throw CommandCancelled();
    }
}

/// Gives back what in the copy still needs the extension.
std::vector<OdfRule> writeWorkbook(const Invocation& invocation, CopyKind kind, TargetFile& target) {
    const bool isXlsx = target.format() == ShareFormat::Xlsx;
    OdfPackage package(invocation);
    const std::string xml = package.content();
    const OdfContent content = contentOf(xml, longestTextOfExcel);
    if (isXlsx) {
        warnOfLongTexts(invocation, content);
    }
    package.replaceContent(copied(xml, content, usesIn(content), kind, isXlsx ? limitsOfXlsx : limitsOfOds,
                                  resultsOf(invocation, content)));
    if (isXlsx) {
        // A disk that fills up while it writes this format crashes the office (seen in 7.4 without the
        // extension).
        target.checkTemporarySpace(package.temporaryUrl(),
                                   temporarySpaceOfXlsx(xml.size(), static_cast<sal_uInt64>(package.size())));
    }
    target.write(isXlsx ? fromBeginning(asXlsx(invocation, package)) : package.bytes());
    return rulesUsing(content);
}

bool hasPassword(const Invocation& invocation) {
    for (const PropertyValue& property : invocation.model->getArgs()) {
        if (property.Name == "EncryptionData" || property.Name == "Password") {
            return true;
        }
    }
    return false;
}

rtl::OUString shareCopy(const Invocation& invocation, CopyKind kind) {
    const std::optional<rtl::OUString> given = invocation.text("URL");
    if (!given && !invocation.interactive) {
        invocation.fail(Message::TargetMissing);
    }
    TargetFile target(invocation, given ? *given : chosenTarget(invocation, kind),
                      given ? invocation.flag("Overwrite") : true);
    std::vector<OdfRule> rules;
    try {
        if (target.format() == ShareFormat::Pdf) {
            // A page shows values, whatever is behind them.
            target.write(fromBeginning(storedDocument(invocation, invocation.model, "calc_pdf_Export")));
        } else {
            rules = writeWorkbook(invocation, kind, target);
        }
    } catch (const css::uno::Exception& exception) {
        target.failWriting(exception.Message);
    }
    target.putInPlace();
    rtl::OUString written = invocation.say(Message::CopyWritten, {target.path()});
    if (hasPassword(invocation)) {
        written += "\n" + invocation.say(Message::CopyNotEncrypted);
    }
    if (!rules.empty()) {
        written += "\n" + invocation.say(Message::RulesUseFunctions, {namesOf(invocation, rules)});
    }
    return written;
}

} // namespace

rtl::OUString shareValues(const Invocation& invocation) {
    return shareCopy(invocation, CopyKind::Values);
}

rtl::OUString shareLive(const Invocation& invocation) {
    return shareCopy(invocation, CopyKind::Live);
}

} // namespace uhc
