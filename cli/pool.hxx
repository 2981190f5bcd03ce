/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "work.hxx"

#include <functional>
#include <optional>

namespace uhc::cli {

/// Performs the tasks that `next` gives, on `jobs` threads, and hands the results to `write` in the order of
/// the tasks, each as soon as those before it are done. At most a few tasks a thread are held at a time, so
/// memory does not grow with the input. `next` is called from the caller's thread alone, `write` from one
/// thread at a time. What either throws, or a task, is thrown on when the threads have stopped.
void performAll(unsigned jobs, Format format, const std::function<std::optional<Task>()>& next,
                const std::function<void(const Result&)>& write);

} // namespace uhc::cli
