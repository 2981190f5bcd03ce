/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "record.hxx"

#include <string>
#include <string_view>

namespace uhc::cli {

/// Appends the record as one JSON object and a line end.
void appendJson(const Record& record, std::string& out);

/// The same for an article that could not be read: {"id": ..., "error": ...}.
void appendJsonError(const Id& id, std::string_view error, std::string& out);

/// {"Kabupaten Lebak": 0.93}
void appendByRegion(const Record& record, std::string& out);

/// [{"kind": ..., "role": ...}]
void appendFacts(const Record& record, std::string& out);

} // namespace uhc::cli
