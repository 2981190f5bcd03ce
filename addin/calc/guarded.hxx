/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/Any.hxx>

namespace uhc {

/// Runs one call of Calc. A bad argument leaves as IllegalArgumentException (Err:502); whatever else goes
/// wrong, memory above all, is an answer that could not be found (#N/A), since no text may harm the office.
template <typename Call> css::uno::Any guarded(Call call) {
    try {
        return call();
    } catch (const css::lang::IllegalArgumentException&) {
        throw;
    } catch (...) {
        return {};
    }
}

} // namespace uhc
