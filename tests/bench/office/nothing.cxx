/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
// The floor of tests/bench/recalculation: functions that Calc calls as it calls those of UHC Calc, and that
// do nothing with the article.
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weak.hxx>
#include <org/uhccalc/bench/XNothing.hpp>

namespace {

using css::uno::Any;
using Document = css::uno::Reference<css::beans::XPropertySet>;

class Nothing : public cppu::WeakImplHelper2<org::uhccalc::bench::XNothing, css::lang::XServiceInfo> {
public:
    Any SAL_CALL region(const Any&) override { return mText; }
    Any SAL_CALL date(const Document&, const Any&) override { return mNumber; }
    Any SAL_CALL coverage(const Any&, const Any&) override { return mNumber; }
    Any SAL_CALL members(const Any&, const Any&) override { return mNumber; }
    Any SAL_CALL budget(const Any&, const Any&) override { return mNumber; }
    Any SAL_CALL target(const Any&, const Any&) override { return mNumber; }

    rtl::OUString SAL_CALL getImplementationName() override {
        return rtl::OUString("org.uhccalc.bench.NothingImplementation");
    }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override {
        return cppu::supportsService(this, service);
    }
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString name("org.uhccalc.bench.Nothing");
        return css::uno::Sequence<rtl::OUString>(&name, 1);
    }

private:
    const Any mText{rtl::OUString("Kota Contoh")};
    const Any mNumber{1.0};
};

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
org_uhccalc_bench_Nothing_create(css::uno::XComponentContext*, const css::uno::Sequence<Any>&) {
    css::uno::Reference<css::uno::XInterface> nothing(static_cast<cppu::OWeakObject*>(new Nothing));
    nothing->acquire();
    return nothing.get();
}
