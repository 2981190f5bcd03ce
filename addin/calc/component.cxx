/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/component.hxx"

#include "calc/results.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weak.hxx>

namespace uhc {

css::uno::Any Component::uhcVersion() {
    return shown(std::string_view(UHC_VERSION_TEXT));
}

rtl::OUString Component::getImplementationName() {
    return rtl::OUString("org.uhccalc.AddInImplementation");
}

sal_Bool Component::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

css::uno::Sequence<rtl::OUString> Component::getSupportedServiceNames() {
    // Not com.sun.star.sheet.AddIn: Calc would load the library at start-up to look for an XAddIn. It knows
    // the service by CalcAddIns.xcu and loads it with the first formula.
    const rtl::OUString name("org.uhccalc.AddIn");
    return css::uno::Sequence<rtl::OUString>(&name, 1);
}

} // namespace uhc

/// The one symbol that the library exports: registry/uhccalc.components names it.
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_uhccalc_AddIn_create(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new uhc::Component);
}
