/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/word.hxx"

#include <cstdint>
#include <string_view>
#include <vector>

namespace uhc {

/// A word that some table knows; 0 is every other word.
using Lexeme = std::uint16_t;
inline constexpr Lexeme unknownWord = 0;

/// What a word does in the grammar of figures, dates, regions and sentences (cues/words.tsv).
enum class WordClass : std::uint8_t {
    None,
    Ones,         ///< satu ... sembilan, sebelas: value 1 ... 11
    Tens,         ///< puluh, belas, ratus: multiplies what stands before it
    Scale,        ///< ribu, juta, miliar, triliun: value 1000 ...
    MoneyScale,   ///< M, T: a scale only in money
    Fraction,     ///< setengah, seperempat: value 0.5, 0.25; adds to what stands before it
    Part,         ///< perempat, pertiga: value 0.25; multiplies what stands before it
    Comma,        ///< koma
    Percent,      ///< persen, percent
    Person,       ///< jiwa, orang, warga
    Household,    ///< KK, keluarga
    Rupiah,       ///< rupiah
    CurrencySign, ///< Rp, IDR: stands before the number
    RegionUnit,   ///< kabupaten, kota, provinsi, daerah as things that are counted
    OtherUnit,    ///< tahun, bulan, kecamatan, puskesmas: the number counts something else
    Month,        ///< value 1 ... 12
    Weekday,      ///< value 1 (Senin) ... 7
    Abbreviation, ///< dr, kab, no: a point behind it ends no sentence
    RangeWord,    ///< hingga, sampai: between two numbers
    More,         ///< lebih, sekian: between a number and its unit
    Contrast,     ///< sedangkan, namun: another thought begins
    Speech,       ///< kata, menurut: opens an aside that says who speaks
    Copula,       ///< kini, berada, mencapai: between the name of a region and its figure
    Light         ///< part of a long name ("Jaminan Kesehatan Nasional"): no distance
};

/// A rule of the code that looks for a word (cues/signals.tsv). A word may serve several.
enum class Signal : std::uint32_t {
    Breaks = 1 << 0,        ///< between two figures: the second is no measure of the first
    StrongTie = 1 << 1,     ///< "atau": the same again in another measure
    Tie = 1 << 2,           ///< "artinya": the same
    WeakTie = 1 << 3,       ///< "yakni": the same, but also "penduduk yakni 687.031 jiwa"
    PartOf = 1 << 4,        ///< "dari": what follows is the whole
    People = 1 << 5,        ///< "penduduk": what follows counts the inhabitants
    Hedge = 1 << 6,         ///< "lebih dari" is no part of anything
    ToName = 1 << 7,        ///< between a figure and the name behind it
    And = 1 << 8,           ///< between the names of a list
    Namely = 1 << 9,        ///< before a list of names
    DateWord = 1 << 10,     ///< before the date that a figure holds for
    AsOf = 1 << 11,         ///< before the date of the figures of the next sentence
    OfHealth = 1 << 12,     ///< the insurance that the reader is about
    OfWorkers = 1 << 13,    ///< BPJS Ketenagakerjaan, the insurance of workers
    OfMembership = 1 << 14, ///< an amount of money beside it is for JKN
    OfNation = 1 << 15,     ///< the text may be about the nation
    OfSubject = 1 << 16,    ///< the text may be about who is insured
    Compares = 1 << 17,     ///< the region behind it is another
    OfResidence = 1 << 18,  ///< "yang tinggal di sana": a clause that all the inhabitants fit
    Superlative = 1 << 19,  ///< "terendah": the province behind it is what it is the lowest of
    OfSurvey = 1 << 20,     ///< the shares of the next sentence are of those asked
    Denies = 1 << 21,       ///< inside words that say "all": not yet, or only a duty
    LeavesOut = 1 << 22,    ///< the region behind it has no part in the figure
    ServesArea = 1 << 23,   ///< a branch looks after the regions named
    OfCriterion = 1 << 24,  ///< "minimal" in its sentence is a criterion, not somebody's target
    OfStatus = 1 << 25,     ///< what must be reached is a criterion
    Adds = 1 << 26,         ///< behind a figure: what follows is told of something else
};

constexpr Signal operator|(Signal one, Signal other) {
    return static_cast<Signal>(static_cast<std::uint32_t>(one) | static_cast<std::uint32_t>(other));
}

struct WordInfo {
    WordClass wordClass = WordClass::None;
    double value = 0;
};

/// What may begin at a token, so that each stage can pass over the others.
enum class Landmark : std::uint8_t {
    None = 0,
    SentenceEnd = 1 << 0, ///< a line end, a full stop
    Date = 1 << 1,        ///< a number, a month
    Figure = 1 << 2,      ///< a number, in digits or in words
    Percent = 1 << 3,     ///< a percent sign, which may stand in the head of a table
    Region = 1 << 4,      ///< a name, an office
    Cue = 1 << 5,
    Whole = 1 << 6,     ///< "seluruh": words that say that everybody is registered, or not
    Insurance = 1 << 7, ///< a word that tells which insurance is spoken of
};

constexpr Landmark operator|(Landmark one, Landmark other) {
    return static_cast<Landmark>(static_cast<unsigned>(one) | static_cast<unsigned>(other));
}
constexpr bool has(Landmark landmarks, Landmark wanted) {
    return (static_cast<unsigned>(landmarks) & static_cast<unsigned>(wanted)) != 0;
}

/// The words of all tables. Words are lower-case ASCII as FoldedText makes them.
class Lexicon {
public:
    Lexicon();

    /// The lexeme of a word, made when there is none.
    Lexeme add(std::string_view word);
    /// The lexeme of a word, or unknownWord. `padded` is a word with four readable bytes before it and
    /// sixteen behind;
    /// "-nya" is taken off where the whole word is not known.
    Lexeme find(const char* padded, std::size_t length) const {
        const Lexeme whole = lookUp(keyOfWord(padded, length));
        if (endsInNya(padded, length)) [[unlikely]]
            return whole != unknownWord ? whole : findStem(padded, length);
        return whole;
    }
    Lexeme find(std::string_view word) const;

    /// Whether it is the lexeme of that word, with "-nya" or without where the table has it without.
    bool is(Lexeme lexeme, Word word) const { return keys[lexeme] == word.key(); }

    WordInfo info(Lexeme lexeme) const { return {classes[lexeme], values[lexeme]}; }
    WordClass classOf(Lexeme lexeme) const { return classes[lexeme]; }
    /// Whether one of these rules looks for a word; with its own "-nya" it is another word.
    bool signals(Lexeme lexeme, std::size_t length, Signal rules) const {
        const Rules& known = rulesOf[lexeme];
        return ((length == known.length ? known.ofWord : known.ofSuffixed) &
                static_cast<std::uint32_t>(rules)) != 0;
    }
    bool signals(Lexeme lexeme, Signal rules) const {
        const Rules& known = rulesOf[lexeme];
        return ((known.ofWord | known.ofSuffixed) & static_cast<std::uint32_t>(rules)) != 0;
    }
    Landmark landmarks(Lexeme lexeme) const { return landmarksOf[lexeme]; }
    void addLandmark(Lexeme lexeme, Landmark landmark) {
        landmarksOf[lexeme] = landmarksOf[lexeme] | landmark;
    }
    std::size_t size() const { return keys.size(); }

    /// Notes that a rule looks for a word, when all tables have been read.
    void signal(std::string_view word, Signal rule);
    void describe(Lexeme lexeme, WordInfo info) {
        classes[lexeme] = info.wordClass;
        values[lexeme] = info.value;
    }

private:
    /// Bits of Signal.
    struct Rules {
        std::uint32_t ofWord = 0;
        std::uint32_t ofSuffixed = 0; ///< of the word with "-nya"
        std::size_t length = 0;       ///< letters of the word
    };

    Lexeme lookUp(std::uint64_t key) const {
        for (std::size_t at = mixed(key) & slotMask;; at = (at + 1) & slotMask) {
            const Lexeme lexeme = slots[at];
            const std::uint64_t difference = keys[lexeme] ^ key;
            const std::uint64_t differs = static_cast<std::uint32_t>(difference | difference >> 32);
            // Whether a word is known cannot be foreseen; that a slot holds another word is rare. So one
            // branch asks for both, and a product is what no compiler makes two of.
            if (differs * lexeme == 0) [[likely]]
                return lexeme;
        }
    }
    /// The lexeme of a word without its "-nya", if three letters and more are left.
    Lexeme findStem(const char* padded, std::size_t length) const;
    void insert(std::uint64_t key, Lexeme lexeme);

    // Nearly every look-up ends at an empty slot, so the slots alone stay in the fastest cache.
    std::vector<Lexeme> slots;
    std::size_t slotMask = 0;        ///< their number less one
    std::vector<std::uint64_t> keys; ///< by lexeme, as all that follow
    std::vector<WordClass> classes;
    std::vector<Landmark> landmarksOf;
    std::vector<double> values;
    std::vector<Rules> rulesOf;
};

} // namespace uhc
