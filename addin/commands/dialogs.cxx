/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/dialogs.hxx"

#include "commands/failure.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace uhc {
namespace {

sal_Int16 run(const Invocation& invocation, css::awt::MessageBoxType type, sal_Int32 buttons,
              const rtl::OUString& title, const rtl::OUString& text) {
    const css::uno::Reference<css::awt::XMessageBoxFactory> factory(
        invocation.service("com.sun.star.awt.Toolkit"), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::awt::XWindowPeer> parent(invocation.window(), css::uno::UNO_QUERY);
    const css::uno::Reference<css::awt::XMessageBox> box(
        factory->createMessageBox(parent, type, buttons, title, text), css::uno::UNO_SET_THROW);
    const sal_Int16 result = box->execute();
    const css::uno::Reference<css::lang::XComponent> component(box, css::uno::UNO_QUERY);
    if (component.is()) {
        component->dispose();
    }
    return result;
}

} // namespace

void tell(const Invocation& invocation, Box box, const rtl::OUString& title, const rtl::OUString& text) {
    const css::awt::MessageBoxType type = box == Box::Error     ? css::awt::MessageBoxType_ERRORBOX
                                          : box == Box::Warning ? css::awt::MessageBoxType_WARNINGBOX
                                                                : css::awt::MessageBoxType_INFOBOX;
    run(invocation, type, css::awt::MessageBoxButtons::BUTTONS_OK, title, text);
}

bool ask(const Invocation& invocation, const rtl::OUString& title, const rtl::OUString& text) {
    return run(invocation, css::awt::MessageBoxType_QUERYBOX,
               css::awt::MessageBoxButtons::BUTTONS_YES_NO | css::awt::MessageBoxButtons::DEFAULT_BUTTON_NO,
               title, text) == css::awt::MessageBoxResults::YES;
}

bool choose(const Invocation& invocation, const rtl::OUString& title, const rtl::OUString& text) {
    const sal_Int16 answer = run(invocation, css::awt::MessageBoxType_QUERYBOX,
                                 css::awt::MessageBoxButtons::BUTTONS_YES_NO_CANCEL |
                                     css::awt::MessageBoxButtons::DEFAULT_BUTTON_YES,
                                 title, text);
    if (answer != css::awt::MessageBoxResults::YES && answer != css::awt::MessageBoxResults::NO) {
        throw CommandCancelled();
    }
    return answer == css::awt::MessageBoxResults::YES;
}

} // namespace uhc
