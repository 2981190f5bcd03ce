/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/tokens.hxx"

#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace uhc {

/// Phrases of one or more words, each with a payload, found in a run of tokens in one pass.
/// Notation: "a|b" either word, "word?" may be missing, ".." up to three words between, " / " parts phrases that
/// mean the same, "awalnya!" is no "awal".
class PhraseBook {
public:
    /// The words of a phrase are added to the lexicon.
    void add(std::string_view phrase, std::uint32_t payload, Lexicon& lexicon);

    bool begins(Lexeme lexeme) const { return lexeme < starts.size() && starts[lexeme] != 0; }

    /// Calls `found(payload, lastToken)` for each phrase that begins at `first`; words of a phrase stand
    /// next to each other, with no mark between them. Nothing at or beyond `end` is looked at.
    template <class Found>
    void match(const Tokens& tokens, std::size_t first, std::size_t end, Found&& found) const {
        walk(starts[tokens[first].lexeme], tokens, first, end, found);
    }

private:
    struct Node {
        std::vector<std::uint32_t> payloads;
        std::uint32_t afterGap = 0; ///< the node that goes on behind a gap, 0: none
        std::uint64_t nextWords = 0; ///< bit n: some phrase goes on with a lexeme that is n modulo 64
    };

    static constexpr std::size_t longestGap = 3;

    std::uint32_t child(std::uint32_t node, Lexeme lexeme) const {
        if ((nodes[node].nextWords >> (lexeme % 64) & 1) == 0)
            return 0;
        const auto found = edges.find((std::uint64_t{node} << 16) | lexeme);
        return found == edges.end() ? 0 : found->second;
    }

    template <class Found>
    void walk(std::uint32_t at, const Tokens& tokens, std::size_t last, std::size_t end,
              Found&& found) const {
        const Node& node = nodes[at];
        for (const std::uint32_t payload : node.payloads)
            found(payload, last);
        std::size_t next = last + 1;
        if (next >= end || tokens[next].kind != TokenKind::Word)
            return;
        if (const std::uint32_t to = child(at, tokens[next].lexeme); to != 0 && tokens[next].lexeme != unknownWord)
            walk(to, tokens, next, end, found);
        if (node.afterGap == 0)
            return;
        for (std::size_t skipped = 0; skipped <= longestGap && next < end && tokens[next].kind == TokenKind::Word;
             ++skipped, ++next) {
            const std::uint32_t to = child(node.afterGap, tokens[next].lexeme);
            if (to != 0 && tokens[next].lexeme != unknownWord) {
                walk(to, tokens, next, end, found);
                return;
            }
        }
    }

    std::uint32_t childOrNew(std::uint32_t node, Lexeme lexeme);
    void addPlain(const std::vector<std::string_view>& words, std::uint32_t payload, Lexicon& lexicon);

    std::vector<Node> nodes = std::vector<Node>(1); ///< node 0 is no node
    std::vector<std::uint32_t> starts;              ///< by lexeme: the node of a phrase's first word
    std::unordered_map<std::uint64_t, std::uint32_t> edges;
};

} // namespace uhc
