/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/invocation.hxx"

#include "commands/failure.hxx"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace uhc {
namespace {

template <typename Value> std::optional<Value> valueOf(const Invocation& invocation, const char* property) {
    for (const css::beans::PropertyValue& given : invocation.properties) {
        if (given.Name.equalsAscii(property)) {
            Value value{};
            if (!(given.Value >>= value)) {
                invocation.fail(Message::WrongProperty, {given.Name});
            }
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<rtl::OUString> Invocation::text(const char* property) const {
    return valueOf<rtl::OUString>(*this, property);
}

bool Invocation::flag(const char* property) const {
    return valueOf<bool>(*this, property).value_or(false);
}

rtl::OUString Invocation::say(Message message, std::initializer_list<rtl::OUString> inserted) const {
    return textOf(message, language, inserted);
}

void Invocation::fail(Message message, std::initializer_list<rtl::OUString> inserted) const {
    throw CommandFailure(say(message, inserted));
}

css::uno::Reference<css::uno::XInterface> Invocation::service(const char* name) const {
    return css::uno::Reference<css::uno::XInterface>(context->getServiceManager()->createInstanceWithContext(
                                                         rtl::OUString::createFromAscii(name), context),
                                                     css::uno::UNO_SET_THROW);
}

css::uno::Reference<css::awt::XWindow> Invocation::window() const {
    return frame.is() ? frame->getContainerWindow() : css::uno::Reference<css::awt::XWindow>();
}

} // namespace uhc
