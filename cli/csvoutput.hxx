/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "record.hxx"

#include <string>
#include <string_view>

namespace uhc::cli {

/// Appends the names of the columns: the fields of the JSON output, and last "error".
void appendCsvHeader(std::string& out);

/// Appends the record as one row (RFC 4180, line end "\n"). Unknown is an empty cell; the cells by_region and
/// facts hold JSON.
void appendCsv(const Record& record, std::string& out);

/// The row of an article that could not be read: its id and the error.
void appendCsvError(const Id& id, std::string_view error, std::string& out);

} // namespace uhc::cli
