/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/uhccalc/XArticleFunctions.hpp>

namespace uhc {

/// The add-in that Calc calls: idl/XArticleFunctions.idl says what each function gives. It holds no state;
/// what was read is remembered in ReadingCache::shared().
class Component : public cppu::WeakImplHelper2<org::uhccalc::XArticleFunctions, css::lang::XServiceInfo> {
public:
    css::uno::Any SAL_CALL extractRegion(const css::uno::Any& article) override;
    css::uno::Any SAL_CALL extractRegionCode(const css::uno::Any& article) override;
    css::uno::Any SAL_CALL uhcCoverage(const css::uno::Any& article, const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractActiveRate(const css::uno::Any& article,
                                             const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractMembers(const css::uno::Any& article, const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractPopulation(const css::uno::Any& article,
                                             const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractBudget(const css::uno::Any& article, const css::uno::Any& n) override;
    css::uno::Any SAL_CALL extractTarget(const css::uno::Any& article, const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractThreshold(const css::uno::Any& article) override;
    css::uno::Any SAL_CALL extractDate(const css::uno::Reference<css::beans::XPropertySet>& document,
                                       const css::uno::Any& article) override;
    css::uno::Any SAL_CALL extractFacts(const css::uno::Reference<css::beans::XPropertySet>& document,
                                        const css::uno::Any& article) override;
    css::uno::Any SAL_CALL extractRegions(const css::uno::Any& article) override;
    css::uno::Any SAL_CALL extractQualifier(const css::uno::Any& article,
                                            const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractEvidence(const css::uno::Any& article, const rtl::OUString& what,
                                           const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractBasis(const css::uno::Any& article, const rtl::OUString& what,
                                        const css::uno::Any& region) override;
    css::uno::Any SAL_CALL extractNumber(const css::uno::Any& text) override;
    css::uno::Any SAL_CALL uhcThreshold(const css::uno::Reference<css::beans::XPropertySet>& document,
                                        const css::uno::Any& date, const css::uno::Any& kind) override;
    css::uno::Any SAL_CALL uhcStatus(const css::uno::Reference<css::beans::XPropertySet>& document,
                                     const css::uno::Any& measure, const css::uno::Any& threshold,
                                     const css::uno::Any& activeRate, const css::uno::Any& date) override;
    css::uno::Any SAL_CALL uhcGap(const css::uno::Reference<css::beans::XPropertySet>& document,
                                  const css::uno::Any& measure, const css::uno::Any& threshold,
                                  const css::uno::Any& population, const css::uno::Any& date) override;
    css::uno::Any SAL_CALL uhcGapCost(const css::uno::Reference<css::beans::XPropertySet>& document,
                                      const css::uno::Any& measure, const css::uno::Any& threshold,
                                      const css::uno::Any& population, const css::uno::Any& monthlyRate,
                                      const css::uno::Any& date) override;
    css::uno::Any SAL_CALL uhcCategory(const css::uno::Any& coverage, const css::uno::Any& activeRate,
                                       const css::uno::Any& registeredShare) override;
    css::uno::Any SAL_CALL uhcContribution(const css::uno::Reference<css::beans::XPropertySet>& document,
                                           const css::uno::Any& date, const css::uno::Any& payer) override;
    css::uno::Any SAL_CALL uhcVersion() override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;
};

} // namespace uhc
