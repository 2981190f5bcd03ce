/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/messages.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>

namespace uhc {

/// One call of a command: where from, with which properties, and whether the user is there to be asked.
struct Invocation {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame;
    css::uno::Reference<css::frame::XModel> model;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document;
    css::uno::Sequence<css::beans::PropertyValue> properties;
    Language language = Language::English;
    bool interactive = false;

    std::optional<rtl::OUString> text(const char* property) const;
    bool flag(const char* property) const; ///< false unless given

    rtl::OUString say(Message message, std::initializer_list<rtl::OUString> inserted = {}) const;
    [[noreturn]] void fail(Message message, std::initializer_list<rtl::OUString> inserted = {}) const;

    css::uno::Reference<css::uno::XInterface> service(const char* name) const;
    css::uno::Reference<css::awt::XWindow> window() const;
};

} // namespace uhc
