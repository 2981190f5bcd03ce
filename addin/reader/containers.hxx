/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/mentions.hxx"

#include <vector>

namespace uhc {

/// Marks the mentions that only say where another region lies (Sense::Container): "Kabupaten Seruyan,
/// Kalimantan Tengah,", "ibu kota Provinsi Kepri itu", "terendah di Sumbar".
void markContainers(const Tokens& tokens, const Vocabulary& vocabulary, std::vector<Mention>& mentions);

} // namespace uhc
