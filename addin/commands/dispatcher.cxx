/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/dispatcher.hxx"

#include "commands/commands.hxx"
#include "commands/dialogs.hxx"
#include "commands/failure.hxx"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <rtl/process.h>

#include <utility>

namespace uhc {
namespace {

using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

Language languageOf(const Reference<css::uno::XComponentContext>& context) {
    const PropertyValue path(rtl::OUString("nodepath"), 0, Any(rtl::OUString("/org.openoffice.Setup/L10N")),
                             css::beans::PropertyState_DIRECT_VALUE);
    const Any argument(path);
    const Reference<css::container::XNameAccess> settings(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", Sequence<Any>(&argument, 1)),
        css::uno::UNO_QUERY_THROW);
    rtl::OUString locale;
    settings->getByName("ooLocale") >>= locale;
    return locale == "id" || locale.startsWith("id-") ? Language::Indonesian : Language::English;
}

bool isHeadless() {
    for (sal_uInt32 i = 0; i < rtl_getAppCommandArgCount(); ++i) {
        rtl::OUString argument;
        rtl_getAppCommandArg(i, &argument.pData);
        if (argument == "--headless" || argument == "-headless") {
            return true;
        }
    }
    return false;
}

bool takes(const Command& command, const rtl::OUString& property) {
    const rtl::OUString all =
        " " +
        rtl::OUString(command.properties.data(), static_cast<sal_Int32>(command.properties.size()),
                      RTL_TEXTENCODING_ASCII_US) +
        " ";
    return all.indexOf(" " + property + " ") >= 0;
}

/// Whether there is a user to ask. The menu and keys add properties of their own, which are none of the
/// command's.
bool isInteractive(const Command& command, const Invocation& invocation) {
    for (const PropertyValue& property : invocation.properties) {
        if (takes(command, property.Name)) {
            return false;
        }
    }
    const Reference<css::awt::XWindow2> window(invocation.window(), css::uno::UNO_QUERY);
    return window.is() && window->isVisible() && !isHeadless();
}

} // namespace

Dispatcher::Dispatcher(Reference<css::uno::XComponentContext> context) : mContext(std::move(context)) {}

void Dispatcher::initialize(const Sequence<Any>& arguments) {
    if (arguments.hasElements()) {
        Reference<css::frame::XFrame> frame;
        arguments[0] >>= frame;
        mFrame = frame;
    }
}

Reference<css::frame::XDispatch> Dispatcher::queryDispatch(const css::util::URL& url, const rtl::OUString&,
                                                           sal_Int32) {
    return commandOf(url.Complete) == nullptr ? nullptr : this;
}

Sequence<Reference<css::frame::XDispatch>>
Dispatcher::queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests) {
    Sequence<Reference<css::frame::XDispatch>> dispatches(requests.getLength());
    auto* dispatch = dispatches.getArray();
    for (const css::frame::DispatchDescriptor& request : requests) {
        *dispatch++ = queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
    }
    return dispatches;
}

void Dispatcher::dispatch(const css::util::URL& url, const Sequence<PropertyValue>& properties) {
    dispatchWithNotification(url, properties, nullptr);
}

void Dispatcher::dispatchWithNotification(const css::util::URL& url,
                                          const Sequence<PropertyValue>& properties,
                                          const Reference<css::frame::XDispatchResultListener>& listener) {
    const Reference<css::uno::XInterface> self(
        static_cast<cppu::OWeakObject*>(this)); // outlives a closed frame
    const Command* command = commandOf(url.Complete);
    css::frame::DispatchResultEvent event(self, css::frame::DispatchResultState::FAILURE, Any());
    if (command != nullptr) {
        try {
            if (const std::optional<rtl::OUString> success = run(*command, properties)) {
                event.Result <<= *success;
                event.State = css::frame::DispatchResultState::SUCCESS;
            }
        } catch (const CommandCancelled&) {
            event.State = css::frame::DispatchResultState::DONTKNOW;
        }
    }
    if (listener.is()) {
        listener->dispatchFinished(event);
    }
}

std::optional<rtl::OUString> Dispatcher::run(const Command& command,
                                             const Sequence<PropertyValue>& properties) {
    Invocation invocation;
    invocation.context = mContext;
    invocation.frame.set(mFrame.get(), css::uno::UNO_QUERY);
    invocation.properties = properties;
    invocation.language = languageOf(mContext);
    invocation.interactive = isInteractive(command, invocation);
    rtl::OUString failure;
    try {
        const Reference<css::frame::XController> controller =
            invocation.frame.is() ? invocation.frame->getController() : Reference<css::frame::XController>();
        invocation.model = controller.is() ? controller->getModel() : Reference<css::frame::XModel>();
        invocation.document.set(invocation.model, css::uno::UNO_QUERY);
        if (!invocation.document.is()) {
            invocation.fail(Message::NoSpreadsheet);
        }
        const rtl::OUString success = command.run(invocation);
        if (invocation.interactive && !success.isEmpty()) {
            tell(invocation, Box::Information, invocation.say(command.title), success);
        }
        return success;
    } catch (const CommandFailure& refused) {
        failure = refused.message;
    } catch (const css::uno::Exception& exception) {
        failure = invocation.say(Message::Unexpected, {exception.Message});
    } catch (const std::exception& exception) {
        failure = invocation.say(Message::Unexpected, {rtl::OUString::createFromAscii(exception.what())});
    }
    if (!invocation.interactive) {
        throw css::uno::RuntimeException(failure, static_cast<cppu::OWeakObject*>(this));
    }
    tell(invocation, Box::Error, invocation.say(command.title), failure);
    return std::nullopt;
}

// A command is always offered: what stands in its way it says itself.
void Dispatcher::addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                   const css::util::URL& url) {
    if (listener.is()) {
        listener->statusChanged(css::frame::FeatureStateEvent(static_cast<cppu::OWeakObject*>(this), url,
                                                              rtl::OUString(), true, false, Any()));
    }
}

void Dispatcher::removeStatusListener(const Reference<css::frame::XStatusListener>&, const css::util::URL&) {}

rtl::OUString Dispatcher::getImplementationName() {
    return rtl::OUString("org.uhccalc.CommandsImplementation");
}

sal_Bool Dispatcher::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

Sequence<rtl::OUString> Dispatcher::getSupportedServiceNames() {
    const rtl::OUString name("com.sun.star.frame.ProtocolHandler");
    return Sequence<rtl::OUString>(&name, 1);
}

} // namespace uhc

/// registry/uhccalc.components names it.
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_uhccalc_Commands_create(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new uhc::Dispatcher(context));
}
