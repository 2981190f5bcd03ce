/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/share_dialog.hxx"

#include "commands/failure.hxx"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <rtl/uri.hxx>

namespace uhc {
namespace {

/// "data-values" beside the document "data.ods".
void suggest(const Invocation& invocation, CopyKind kind,
             const css::uno::Reference<css::ui::dialogs::XFilePicker3>& picker) {
    const rtl::OUString url = invocation.model->getURL();
    const sal_Int32 slash = url.lastIndexOf('/');
    rtl::OUString name = "uhc";
    if (url.startsWith("file:") && slash > 0) {
        picker->setDisplayDirectory(url.copy(0, slash));
        const sal_Int32 dot = url.lastIndexOf('.');
        name =
            rtl::Uri::decode(url.copy(slash + 1, dot > slash ? dot - slash - 1 : url.getLength() - slash - 1),
                             rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
    }
    picker->setDefaultName(
        name + "-" + invocation.say(kind == CopyKind::Values ? Message::ValuesSuffix : Message::LiveSuffix));
}

} // namespace

rtl::OUString chosenTarget(const Invocation& invocation, CopyKind kind) {
    const css::uno::Reference<css::ui::dialogs::XFilePicker3> picker =
        css::ui::dialogs::FilePicker::createWithMode(
            invocation.context, css::ui::dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setTitle(
        invocation.say(kind == CopyKind::Values ? Message::ShareValuesTitle : Message::ShareLiveTitle));
    picker->appendFilter(invocation.say(Message::FilterOds), "*.ods");
    picker->appendFilter(invocation.say(Message::FilterXlsx), "*.xlsx");
    picker->appendFilter(invocation.say(Message::FilterPdf), "*.pdf");
    picker->setCurrentFilter(invocation.say(Message::FilterOds));
    suggest(invocation, kind, picker);
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) {
        throw CommandCancelled();
    }
    const css::uno::Sequence<rtl::OUString> files = picker->getSelectedFiles();
    if (!files.hasElements()) {
        throw CommandCancelled();
    }
    return files[0];
}

} // namespace uhc
