/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/commands.hxx"

#include <algorithm>
#include <array>

namespace uhc {
namespace {

constexpr std::array commands = std::to_array<Command>({
    {"paste-article", Message::PasteArticleTitle, "Target", pasteArticle},
    {"build-table", Message::BuildTableTitle, "Articles Target", buildTable},
    {"show-evidence", Message::ShowEvidenceTitle, "Cell Facts", showEvidence},
    {"share-values", Message::ShareValuesTitle, "URL Overwrite CutLongTexts", shareValues},
    {"share-live", Message::ShareLiveTitle, "URL Overwrite CutLongTexts", shareLive},
});

} // namespace

const Command* commandOf(const rtl::OUString& url) {
    rtl::OUString name;
    if (!url.startsWith("org.uhccalc:", &name)) {
        return nullptr;
    }
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command& command) {
        return name.equalsAsciiL(command.name.data(), static_cast<sal_Int32>(command.name.size()));
    });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace uhc
