/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/weakref.hxx>

#include <optional>

namespace uhc {

struct Command;

/// Handles URLs of the protocol org.uhccalc: for one frame: the menu "UHC" and whoever dispatches by API.
///
/// From the menu a command may ask, and says in a box what went wrong. Given one of its properties, or where
/// no window shows, it asks nothing and throws a RuntimeException with the same message.
class Dispatcher
    : public cppu::WeakImplHelper4<css::lang::XServiceInfo, css::lang::XInitialization,
                                   css::frame::XDispatchProvider, css::frame::XNotifyingDispatch> {
public:
    explicit Dispatcher(css::uno::Reference<css::uno::XComponentContext> context);

    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& arguments) override;

    css::uno::Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url,
                                                                      const rtl::OUString& target,
                                                                      sal_Int32 flags) override;
    css::uno::Sequence<css::uno::Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) override;

    void SAL_CALL dispatch(const css::util::URL& url,
                           const css::uno::Sequence<css::beans::PropertyValue>& properties) override;
    /// The result of the event is what a box would have said of the success, or empty.
    void SAL_CALL dispatchWithNotification(
        const css::util::URL& url, const css::uno::Sequence<css::beans::PropertyValue>& properties,
        const css::uno::Reference<css::frame::XDispatchResultListener>& listener) override;
    void SAL_CALL addStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override;
    void SAL_CALL removeStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    /// What was said of the success; nothing where a box told of a failure.
    std::optional<rtl::OUString> run(const Command& command,
                                     const css::uno::Sequence<css::beans::PropertyValue>& properties);

    const css::uno::Reference<css::uno::XComponentContext> mContext;
    css::uno::WeakReference<css::frame::XFrame> mFrame; ///< which holds this dispatcher
};

} // namespace uhc
