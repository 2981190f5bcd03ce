/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/tokens.hxx"

#include <cstdint>
#include <string_view>
#include <vector>

namespace uhc {

/// Phrases of one or more words, each with a payload, found in a run of tokens in one pass.
/// Notation: "a|b" either word, "word?" may be missing, ".." up to three words between, " / " parts phrases
/// that mean the same, "awalnya!" is no "awal".
class PhraseBook {
public:
    /// The words of a phrase are added to the lexicon.
    void add(std::string_view phrase, std::uint32_t payload, Lexicon& lexicon);

    /// Whether the two words from `first` on may begin a phrase: few do, and the rest is not worth a call.
    bool mayMatch(const Tokens& tokens, std::size_t first, std::size_t end) const {
        const Lexeme lexeme = tokens[first].lexeme;
        if (lexeme >= starts.size())
            return false;
        const Start& start = starts[lexeme];
        return start.asOneWord ||
               (first + 1 < end && (start.nextWords >> (tokens[first + 1].lexeme % 64) & 1) != 0);
    }

    /// Bit n: a phrase may begin with this word if the next one is n modulo 64; all bits if it may stand
    /// alone.
    std::uint64_t nextWords(Lexeme lexeme) const {
        if (!begins(lexeme))
            return 0;
        return starts[lexeme].asOneWord ? ~std::uint64_t{0} : starts[lexeme].nextWords;
    }

    bool begins(Lexeme lexeme) const { return lexeme < starts.size() && starts[lexeme].node != 0; }

    /// Calls `found(payload, lastToken)` for each phrase that begins at `first`; words of a phrase stand
    /// next to each other, with no mark between them. Nothing at or beyond `end` is looked at.
    template <class Found>
    void match(const Tokens& tokens, std::size_t first, std::size_t end, Found&& found) const {
        walk(starts[tokens[first].lexeme].node, tokens, first, end, found);
    }

private:
    struct Node {
        std::uint64_t nextWords = 0; ///< bit n: some phrase goes on with a lexeme that is n modulo 64
        std::uint32_t payload = 0;   ///< the first of the phrases that end here, 0: none
        std::uint32_t afterGap = 0;  ///< the node that goes on behind a gap, 0: none
    };

    /// The first word of phrases, with what its node says of the next one.
    struct Start {
        std::uint64_t nextWords = 0;
        std::uint32_t node = 0;
        bool asOneWord = false; ///< a phrase may end with it, or go on behind a gap
    };

    struct Payload {
        std::uint32_t value = 0;
        std::uint32_t next = 0; ///< of another phrase that ends at the same node, 0: none
    };

    struct Edge {
        std::uint64_t from = 0; ///< node and lexeme, 0: no edge
        std::uint32_t to = 0;
    };

    static constexpr std::size_t longestGap = 3;

    std::uint32_t child(std::uint32_t node, Lexeme lexeme) const {
        if ((nodes[node].nextWords >> (lexeme % 64) & 1) == 0)
            return 0;
        return edges[placeOf(keyOf(node, lexeme))].to;
    }

    static std::uint64_t keyOf(std::uint32_t node, Lexeme lexeme) {
        return (std::uint64_t{node} << 16) | lexeme;
    }

    /// Where an edge is, or where it would be.
    std::size_t placeOf(std::uint64_t key) const {
        const std::size_t mask = edges.size() - 1;
        std::size_t at = mixed(key) & mask;
        while (edges[at].from != 0 && edges[at].from != key)
            at = (at + 1) & mask;
        return at;
    }

    template <class Found>
    void walk(std::uint32_t at, const Tokens& tokens, std::size_t last, std::size_t end,
              Found&& found) const {
        const Node& node = nodes[at];
        for (std::uint32_t i = node.payload; i != 0; i = payloads[i].next)
            found(payloads[i].value, last);
        std::size_t next = last + 1;
        if (next >= end || tokens[next].kind != TokenKind::Word)
            return;
        if (const std::uint32_t to = child(at, tokens[next].lexeme); to != 0)
            walk(to, tokens, next, end, found);
        if (node.afterGap == 0)
            return;
        for (std::size_t skipped = 0;
             skipped <= longestGap && next < end && tokens[next].kind == TokenKind::Word; ++skipped, ++next) {
            const std::uint32_t to = child(node.afterGap, tokens[next].lexeme);
            if (to != 0)
                walk(to, tokens, next, end, found);
        }
    }

    std::uint32_t newNode();
    std::uint32_t childOrNew(std::uint32_t node, Lexeme lexeme);
    void addPlain(const std::vector<std::string_view>& words, std::uint32_t payload, Lexicon& lexicon);

    std::vector<Node> nodes = std::vector<Node>(1); ///< node 0 is no node
    std::vector<Payload> payloads = std::vector<Payload>(1);
    std::vector<Start> starts;                       ///< by lexeme
    std::vector<Edge> edges = std::vector<Edge>(64); ///< open addressing; half is in use at most
    std::size_t edgeCount = 0;
};

} // namespace uhc
