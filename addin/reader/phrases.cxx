/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/phrases.hxx"

#include "reader/table_rows.hxx"

namespace uhc {
namespace {

/// Lexicon::find takes "-nya" off a word it does not know, so tables may write most words either way;
/// "awalnya!" means just that word, which is not "awal".
std::string_view withoutSuffix(std::string_view word) {
    if (word.ends_with('!'))
        return word.substr(0, word.size() - 1);
    return word.size() > 5 && word.ends_with("nya") ? word.substr(0, word.size() - 3) : word;
}

} // namespace

std::uint32_t PhraseBook::newNode() {
    nodes.emplace_back();
    return static_cast<std::uint32_t>(nodes.size() - 1);
}

std::uint32_t PhraseBook::childOrNew(std::uint32_t node, Lexeme lexeme) {
    nodes[node].nextWords |= std::uint64_t{1} << (lexeme % 64);
    const std::uint64_t key = keyOf(node, lexeme);
    if (edges[placeOf(key)].from == key)
        return edges[placeOf(key)].to;
    if (++edgeCount * 2 > edges.size()) {
        std::vector<Edge> fewer(edges.size() * 2);
        fewer.swap(edges);
        for (const Edge& edge : fewer) {
            if (edge.from != 0)
                edges[placeOf(edge.from)] = edge;
        }
    }
    const std::uint32_t child = newNode();
    edges[placeOf(key)] = {key, child};
    return child;
}

void PhraseBook::addPlain(const std::vector<std::string_view>& words, std::uint32_t payload,
                          Lexicon& lexicon) {
    std::uint32_t at = 0;
    Lexeme first = unknownWord;
    for (const std::string_view word : words) {
        if (word == "..") {
            if (nodes[at].afterGap == 0) {
                const std::uint32_t behindGap = newNode();
                nodes[at].afterGap = behindGap;
            }
            at = nodes[at].afterGap;
            continue;
        }
        const Lexeme lexeme = lexicon.add(withoutSuffix(word));
        if (at == 0) {
            if (starts.size() <= lexeme)
                starts.resize(lexeme + std::size_t{1});
            if (starts[lexeme].node == 0)
                starts[lexeme].node = newNode();
            at = starts[lexeme].node;
            first = lexeme;
        } else {
            at = childOrNew(at, lexeme);
        }
    }
    std::uint32_t* last = &nodes[at].payload;
    while (*last != 0)
        last = &payloads[*last].next;
    *last = static_cast<std::uint32_t>(payloads.size()); // before the new one moves the others
    payloads.push_back({payload, 0});
    const Node& node = nodes[starts[first].node];
    starts[first].nextWords = node.nextWords;
    starts[first].asOneWord = node.payload != 0 || node.afterGap != 0;
}

void PhraseBook::add(std::string_view phrase, std::uint32_t payload, Lexicon& lexicon) {
    if (const std::size_t either = phrase.find(" / "); either != std::string_view::npos) {
        add(phrase.substr(0, either), payload, lexicon);
        add(phrase.substr(either + 3), payload, lexicon);
        return;
    }
    std::vector<std::vector<std::string_view>> variants(1);
    for (const std::string_view part : split(phrase, ' ')) {
        if (part.empty())
            continue;
        const bool optional = part.back() == '?';
        const auto choices = split(optional ? part.substr(0, part.size() - 1) : part, '|');
        std::vector<std::vector<std::string_view>> longer;
        for (const auto& variant : variants) {
            if (optional)
                longer.push_back(variant);
            for (const std::string_view choice : choices) {
                longer.push_back(variant);
                longer.back().push_back(choice);
            }
        }
        variants.swap(longer);
    }
    for (const auto& variant : variants)
        addPlain(variant, payload, lexicon);
}

} // namespace uhc
